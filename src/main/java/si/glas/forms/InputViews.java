package si.glas.forms;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import si.glas.forms.schema.Limit;

/** Makes what a page shows of text, numbers and time. */
record InputViews(Words words) {

    private static final Pattern AUTOCOMPLETE = Pattern.compile("[a-z][a-z -]*");

    PartView time(Node.Field field, Frame frame, List<String> typed) {
        Integer step = field.component()
                .count(Attribute.TIME_INTERVAL)
                .map(minutes -> minutes * 60)
                .orElse(null);
        return switch (field.component().word(Attribute.SUBTYPE).orElse("date")) {
            case "time" -> view(field, frame, "time", first(typed), step);
            case "datetime" -> moment(field, frame, typed, step);
            default -> view(field, frame, "date", first(typed), null);
        };
    }

    private PartView moment(Node.Field field, Frame frame, List<String> typed, @Nullable Integer step) {
        return new FieldView.Moment(
                frame,
                words.text(field.question(), Attribute.LABEL),
                words.text(field.question(), Attribute.DATE_LABEL),
                words.text(field.question(), Attribute.TIME_LABEL),
                first(typed),
                typed.size() < 2 ? "" : typed.get(1),
                step);
    }

    PartView view(Node.Field field, Frame frame, String type, String value, @Nullable Integer step) {
        return new FieldView.Input(
                frame,
                type,
                value,
                words.text(field.question(), Attribute.PREFIX),
                words.text(field.question(), Attribute.SUFFIX),
                keyboard(field.component()),
                field.component()
                        .property("autocomplete")
                        .filter(token -> AUTOCOMPLETE.matcher(token).matches())
                        .orElse(null),
                step);
    }

    /** Keyboards for numbers have no minus on some phones. */
    private static @Nullable String keyboard(Component component) {
        return switch (component.type()) {
            case NUMBER -> {
                boolean negative = component
                        .limit(Attribute.MIN)
                        .map(Limit::number)
                        .filter(min -> min.signum() >= 0)
                        .isEmpty();
                boolean whole = component
                        .count(Attribute.DECIMAL_DIGITS)
                        .filter(digits -> digits == 0)
                        .isPresent();
                yield negative ? null : whole ? "numeric" : "decimal";
            }
            case TEXTFIELD ->
                switch (component.word(Attribute.VALIDATION_TYPE).orElse("")) {
                    case "email" -> "email";
                    case "phone" -> "tel";
                    default -> null;
                };
            default -> null;
        };
    }

    static String first(List<String> typed) {
        return typed.isEmpty() ? "" : typed.getFirst();
    }
}
