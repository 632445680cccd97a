package si.glas.forms.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Attribute;

/**
 * A number. Comma and point both begin the decimals; digits are not grouped, because nobody could say what 1.000 means.
 */
final class NumberKind implements FieldKind {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,18}(?:[.,]\\d{1,18})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String text = SPACES.matcher(Typed.first(typed)).replaceAll("");
        if (text.isEmpty()) {
            return Reading.of(null);
        }
        boolean asText = question.component().is(Attribute.AS_TEXT);
        return parse(text)
                .map(number -> Reading.of(asText ? number.toPlainString() : number))
                .orElseGet(() -> Reading.failed(null, Complaint.of("number")));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return List.of(number(value)
                .map(number -> Typed.number(number, locale))
                .orElse(value == null ? "" : value.toString()));
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            return question.missing("required");
        }
        return number.stream()
                .flatMap(given -> Stream.of(
                                tooExact(question, given),
                                tooLittle(question, given),
                                tooMuch(question, given),
                                between(question, given))
                        .flatMap(complaint -> complaint));
    }

    private static Stream<Complaint> tooExact(Question question, BigDecimal number) {
        return question.component().count(Attribute.DECIMAL_DIGITS).stream()
                .filter(digits -> number.scale() > digits)
                .map(digits -> digits == 0 ? Complaint.of("whole") : Complaint.of("decimals", digits));
    }

    private static Stream<Complaint> tooLittle(Question question, BigDecimal number) {
        return question.limit(Attribute.MIN).stream()
                .filter(limit -> number.compareTo(limit) < 0)
                .map(limit -> Complaint.of("min", limit));
    }

    private static Stream<Complaint> tooMuch(Question question, BigDecimal number) {
        return question.limit(Attribute.MAX).stream()
                .filter(limit -> number.compareTo(limit) > 0)
                .map(limit -> Complaint.of("max", limit));
    }

    private static Stream<Complaint> between(Question question, BigDecimal number) {
        return question.component().number(Attribute.INCREMENT).stream()
                .filter(step -> number.remainder(step).signum() != 0)
                .map(step -> {
                    BigDecimal below =
                            number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
                    return Complaint.of("step", below, below.add(step));
                });
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.ofNullable(value).map(Object::toString).flatMap(NumberKind::parse);
    }

    private static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }
}
