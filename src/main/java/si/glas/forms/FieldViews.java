package si.glas.forms;

import java.util.List;
import java.util.Optional;
import si.glas.forms.FormView.ProblemView;
import si.glas.forms.Node.Access;
import si.glas.forms.field.FieldKind;
import si.glas.forms.schema.Attribute;

/** Makes what a page shows of a field. */
final class FieldViews {

    private final Form form;
    private final Words words;
    private final Occasion occasion;
    private final ChoiceViews choices;
    private final InputViews inputs;
    private final FileViews files;
    private final LockedViews locked;

    FieldViews(Form form, Words words, Occasion occasion) {
        this.form = form;
        this.words = words;
        this.occasion = occasion;
        this.choices = new ChoiceViews(words);
        this.inputs = new InputViews(words);
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
            case TEXTAREA -> new FieldView.Area(frame, InputViews.first(typed));
            case CHECKBOX -> new FieldView.Tick(frame, typed.contains("true"));
            case RADIO -> choices.buttons(field, frame, typed, "radio");
            case CHECKLIST, TAGLIST -> choices.buttons(field, frame, typed, "checkbox");
            case SELECT -> choices.list(field, frame, typed);
            case DATETIME -> inputs.time(field, frame, typed);
            case FILEPICKER -> files.picker(field, frame, typed);
            default -> inputs.view(field, frame, "text", InputViews.first(typed), null);
        };
    }

    /** By which the summary of what is wrong calls it: a date and a time may have no label together. */
    String label(Node.Field field) {
        return List.of(Attribute.LABEL, Attribute.DATE_LABEL, Attribute.TIME_LABEL).stream()
                .map(attribute -> words.text(field.question(), attribute))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(field.component().key());
    }

    Optional<ProblemView> problem(Node.Field field) {
        return occasion.problemOf(field.id()).map(problem -> problem(field, problem));
    }

    /** What the form itself says of a text that is not like its pattern, says more than we could. */
    private ProblemView problem(Node.Field field, Problem problem) {
        String said = problem.key().equals("form.error.pattern")
                ? words.text(field.question(), Attribute.PATTERN_MESSAGE)
                : "";
        return new ProblemView(
                problem.fieldId(),
                label(field),
                said.isEmpty() ? problem.key() : "form.error.said",
                said.isEmpty() ? problem.arguments() : List.of(said));
    }

    private Frame frame(Node.Field field) {
        return new Frame(
                field.id(),
                field.name(),
                label(field),
                words.text(field.question(), Attribute.DESCRIPTION),
                problem(field).orElse(null),
                field.component().is(Attribute.REQUIRED),
                field.access() == Access.DISABLED,
                occasion.isFocused(field.id()),
                form.isRead(field.component()));
    }

    private List<String> typed(Node.Field field) {
        return field.inputs() == null
                ? FieldKind.of(field.component()).show(field.question(), field.value(), words.locale())
                : field.inputs();
    }
}
