package si.glas.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.glas.forms.FormView.RowView;

/** A part of the page, as the template shows it. */
public sealed interface PartView {

    /** The fragment that shows it. */
    default String fragment() {
        return "forms/pieces :: " + kind();
    }

    /** The name of its fragment; more than a word, because a word would find HTML's own elements as well. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-part";
    }

    /** A field of several inputs, or of none. */
    sealed interface Grouped extends FieldView {

        @Override
        default String inputs() {
            return "forms/groups :: " + kind();
        }
    }

    /** What holds other parts. */
    sealed interface Container extends PartView {

        @Override
        default String fragment() {
            return "forms/form :: " + kind();
        }
    }

    /** A field in a frame. */
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

    /**
     * @param address nothing, if it cannot be opened
     * @param kilobytes of its size, rounded up
     */
    record FileView(String id, String name, @Nullable String address, long kilobytes) {}

    /** What can only be read. */
    record Locked(Frame frame, List<String> lines) implements Grouped {

        @Override
        public boolean live() {
            return false;
        }
    }

    /** @param html sanitized */
    record Html(String html) implements PartView {}

    /** @param source nothing, if it is none that may be shown */
    record Picture(@Nullable String source, String alternative) implements PartView {}

    /** @param numeric of each column, whether it holds numbers only */
    record Table(String id, String caption, List<String> columns, List<Boolean> numeric, List<List<String>> rows)
            implements PartView {}

    record Documents(String id, String label, List<FileView> files) implements PartView {}

    /** @param source nothing, if it is none that may be shown */
    record Embedded(String id, String title, @Nullable String source, String sandbox, String allow, int height)
            implements PartView {}

    record Rule() implements PartView {}

    /** @param size 1 to 8 */
    record Space(int size) implements PartView {}

    /** @param label empty, where the page's own words do */
    record Button(String type, String label) implements PartView {}

    record Group(String id, String label, boolean outlined, List<RowView> rows) implements Container {}

    /**
     * @param growing whether rows can be added and removed
     * @param full whether no more can be added
     * @param autofocus whether to go on at the button that adds
     */
    record Repeated(
            String id,
            String name,
            String label,
            boolean outlined,
            boolean growing,
            boolean full,
            boolean autofocus,
            List<ListRow> rows)
            implements Container {}

    /** @param number counted from 1 */
    record ListRow(String name, String origin, int number, List<RowView> rows) {}
}
