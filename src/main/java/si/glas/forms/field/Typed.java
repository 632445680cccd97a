package si.glas.forms.field;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** What stands in the inputs of a page. */
final class Typed {

    private Typed() {}

    /** Of several values for one, the first that is not empty. */
    static String first(List<String> typed) {
        return typed.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    static List<String> present(List<String> typed) {
        return typed.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    static String text(Object value, Locale locale) {
        return value instanceof BigDecimal number ? number(number, locale) : value.toString();
    }

    /** Without grouping, which nobody types. */
    static String number(BigDecimal number, Locale locale) {
        return plain(number)
                .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
