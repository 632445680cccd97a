package si.glas.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field, as the template shows it. */
sealed interface FieldView extends PartView {

    Frame frame();

    @Override
    default String fragment() {
        return "forms/fields :: field";
    }

    /** The fragment that shows its inputs. */
    default String inputs() {
        return "forms/fields :: " + kind();
    }

    /** Whether the form is asked for anew when it changes. */
    default boolean live() {
        return frame().live() && !frame().disabled();
    }

    /** A field of several inputs, or of none. */
    sealed interface Grouped extends FieldView {

        @Override
        default String inputs() {
            return "forms/groups :: " + kind();
        }
    }

    /**
     * @param type of the HTML input
     * @param inputmode keyboard of phones, or nothing
     * @param autocomplete token of HTML, or nothing
     * @param step in seconds, or nothing
     */
    record Input(
            Frame frame,
            String type,
            String value,
            String prefix,
            String suffix,
            @Nullable String inputmode,
            @Nullable String autocomplete,
            @Nullable Integer step)
            implements FieldView {

        public @Nullable String describedBy() {
            return frame.describedBy(
                    prefix.isEmpty() ? "" : frame.id() + "-prefix", suffix.isEmpty() ? "" : frame.id() + "-suffix");
        }
    }

    record Area(Frame frame, String value) implements FieldView {}

    record Tick(Frame frame, boolean checked) implements FieldView {}

    record Choice(Frame frame, List<OptionView> options) implements FieldView {}

    /** @param type radio or checkbox */
    record Choices(Frame frame, String type, List<OptionView> options) implements Grouped {}

    /** @param id of its input */
    record OptionView(String id, String value, String label, boolean chosen) {}

    /**
     * A date and a time.
     *
     * @param legend of both, or empty
     * @param dateLabel empty, where the page's own word does; so is the other
     * @param step of the time in seconds, or nothing
     */
    record Moment(
            Frame frame,
            String legend,
            String dateLabel,
            String timeLabel,
            String date,
            String time,
            @Nullable Integer step)
            implements Grouped {}

    record Files(Frame frame, List<FileView> kept, String accept, boolean multiple) implements Grouped {}

    /** What can only be read. */
    record Locked(Frame frame, List<String> lines) implements Grouped {

        @Override
        public boolean live() {
            return false;
        }
    }
}
