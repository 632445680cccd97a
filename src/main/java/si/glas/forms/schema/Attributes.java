package si.glas.forms.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import si.glas.forms.feel.Expression;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.feel.Place;
import si.glas.forms.feel.Template;
import tools.jackson.databind.JsonNode;

/** Reads the values of attributes. */
final class Attributes {

    private static final Pattern KEY = Pattern.compile("\\w+(\\.\\w+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final BigDecimal WHOLE_ROW = BigDecimal.valueOf(16);

    private Attributes() {}

    static String key(Place place, JsonNode value) {
        return matching(KEY, place, value, "letters, digits and underscores, parts separated by dots");
    }

    static String path(Place place, JsonNode value) {
        return key(place, value);
    }

    static String word(Place place, JsonNode value) {
        return expect(value.isString(), place, value, "a text").stringValue();
    }

    static Template template(Place place, JsonNode value) {
        return Template.of(place, word(place, value));
    }

    static Expression expression(Place place, JsonNode value) {
        return Expression.of(place, word(place, value));
    }

    static boolean flag(Place place, JsonNode value) {
        return expect(value.isBoolean(), place, value, "true or false").booleanValue();
    }

    static boolean yes(Place place, JsonNode value) {
        expect(flag(place, value), place, value, "true");
        return true;
    }

    static Condition condition(Place place, JsonNode value) {
        return value.isString()
                ? new Condition(false, expression(place, value))
                : new Condition(flag(place, value), null);
    }

    static int count(Place place, JsonNode value) {
        expect(value.isNumber() && value.decimalValue().signum() >= 0, place, value, "a number, zero or more");
        return value.decimalValue().intValue();
    }

    static BigDecimal number(Place place, JsonNode value) {
        return value.isNumber() ? value.decimalValue() : new BigDecimal(matching(NUMBER, place, value, "a number"));
    }

    static BigDecimal step(Place place, JsonNode value) {
        BigDecimal step = number(place, value);
        expect(step.signum() > 0, place, value, "more than zero");
        return step;
    }

    static Limit limit(Place place, JsonNode value) {
        return value.isString() && Expression.isOne(value.stringValue())
                ? new Limit(null, expression(place, value))
                : new Limit(number(place, value), null);
    }

    static int width(Place place, JsonNode value) {
        BigDecimal width = number(place, value);
        expect(width.signum() > 0 && width.compareTo(WHOLE_ROW) <= 0, place, value, "1 to 16");
        return width.intValue();
    }

    static Pattern pattern(Place place, JsonNode value) {
        try {
            return Pattern.compile(word(place, value));
        } catch (PatternSyntaxException e) {
            throw new FormBroken(place, "this is no regular expression: " + e.getDescription() + ".", e);
        }
    }

    static Object value(Place place, JsonNode value) {
        return JsonValues.of(value);
    }

    static Attribute.Reader oneOf(String... words) {
        return (place, value) -> expect(
                        value.isString() && List.of(words).contains(value.stringValue()),
                        place,
                        value,
                        "one of " + String.join(", ", words))
                .stringValue();
    }

    private static String matching(Pattern pattern, Place place, JsonNode value, String what) {
        return expect(value.isString() && pattern.matcher(value.stringValue()).matches(), place, value, what)
                .stringValue();
    }

    static JsonNode expect(boolean met, Place place, JsonNode value, String what) {
        if (!met) {
            throw new FormBroken(place, "expected " + what + ", found " + value + ".");
        }
        return value;
    }
}
