package si.glas.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import si.glas.forms.FormView.ProblemView;
import si.glas.forms.Node.Access;
import si.glas.forms.field.FieldKind;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import si.glas.forms.schema.Limit;

/** Makes what a page shows of a field. */
final class FieldViews {

    private static final Pattern AUTOCOMPLETE = Pattern.compile("[a-z][a-z -]*");

    private final Form form;
    private final Words words;
    private final Function<Node.Field, Optional<ProblemView>> problems;
    private final Optional<String> focus;
    private final ChoiceViews choices;
    private final FileViews files;
    private final LockedViews locked;

    FieldViews(Form form, Words words, Function<Node.Field, Optional<ProblemView>> problems, Optional<String> focus) {
        this.form = form;
        this.words = words;
        this.problems = problems;
        this.focus = focus;
        this.choices = new ChoiceViews(words);
        this.files = new FileViews(words);
        this.locked = new LockedViews(words);
    }

    PartView view(Node.Field field) {
        Frame frame = frame(field);
        if (field.access() == Access.READONLY) {
            return locked.view(field, frame);
        }
        List<String> typed = typed(field);
        return switch (field.component().type()) {
            case TEXTAREA -> new PartView.Area(frame, first(typed));
            case CHECKBOX -> new PartView.Tick(frame, typed.contains("true"));
            case RADIO -> choices.buttons(field, frame, typed, "radio");
            case CHECKLIST, TAGLIST -> choices.buttons(field, frame, typed, "checkbox");
            case SELECT -> choices.list(field, frame, typed);
            case DATETIME -> time(field, frame, typed);
            case FILEPICKER -> files.picker(field, frame, typed);
            default -> input(field, frame, "text", first(typed), null);
        };
    }

    /** By which the summary of what is wrong calls it: a date and a time may have no label together. */
    String label(Node.Field field) {
        return List.of(Attribute.LABEL, Attribute.DATE_LABEL, Attribute.TIME_LABEL).stream()
                .map(attribute -> words.text(field.question(), attribute))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Frame frame(Node.Field field) {
        return new Frame(
                field.id(),
                field.name(),
                label(field),
                words.text(field.question(), Attribute.DESCRIPTION),
                problems.apply(field).orElse(null),
                field.component().is(Attribute.REQUIRED),
                field.access() == Access.DISABLED,
                focus.filter(field.id()::equals).isPresent(),
                form.isRead(field.component()));
    }

    private List<String> typed(Node.Field field) {
        return field.inputs() == null
                ? FieldKind.of(field.component()).show(field.question(), field.value(), words.locale())
                : field.inputs();
    }

    private PartView time(Node.Field field, Frame frame, List<String> typed) {
        Integer step = field.component()
                .count(Attribute.TIME_INTERVAL)
                .map(minutes -> minutes * 60)
                .orElse(null);
        return switch (field.component().word(Attribute.SUBTYPE).orElse("date")) {
            case "time" -> input(field, frame, "time", first(typed), step);
            case "datetime" -> moment(field, frame, typed, step);
            default -> input(field, frame, "date", first(typed), null);
        };
    }

    private PartView moment(Node.Field field, Frame frame, List<String> typed, @Nullable Integer step) {
        return new PartView.Moment(
                frame,
                words.text(field.question(), Attribute.LABEL),
                words.text(field.question(), Attribute.DATE_LABEL),
                words.text(field.question(), Attribute.TIME_LABEL),
                first(typed),
                typed.size() < 2 ? "" : typed.get(1),
                step);
    }

    private PartView input(Node.Field field, Frame frame, String type, String value, @Nullable Integer step) {
        return new PartView.Input(
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

    private static String first(List<String> typed) {
        return typed.isEmpty() ? "" : typed.getFirst();
    }
}
