package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Component;

/** How one kind of field is read, judged and shown. */
public interface FieldKind {

    /** The value of a field into which nothing was put. */
    @Nullable Object empty();

    /** The names of the inputs of the page that make up the field. */
    default List<String> inputs(Component component, String name) {
        return List.of(name);
    }

    /** @param typed one for each input; for a field of several values, all of its one input */
    Reading read(Question question, List<String> typed);

    /** The contrary of reading: what a person would have typed. */
    List<String> show(Question question, @Nullable Object value, Locale locale);

    /** What stands against a value that could be read, first things first. */
    Stream<Complaint> judge(Question question, @Nullable Object value);

    /** The most characters that can be meant seriously. */
    default int longest() {
        return 1_000;
    }

    static FieldKind of(Component component) {
        return switch (component.type()) {
            case TEXTFIELD -> TextKind.LINE;
            case TEXTAREA -> TextKind.AREA;
            case NUMBER -> new NumberKind();
            case DATETIME -> TimeKind.of(component);
            case CHECKBOX -> new CheckboxKind();
            case RADIO, SELECT -> new ChoiceKind();
            case CHECKLIST, TAGLIST -> new ChoicesKind();
            case FILEPICKER -> new FilesKind();
            case EXPRESSION -> new ComputedKind();
            default -> throw new IllegalArgumentException(component.place() + " is no field");
        };
    }
}
