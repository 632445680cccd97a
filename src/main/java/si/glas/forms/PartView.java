package si.glas.forms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.glas.forms.FormView.RowView;

/** A part of the page, as the template shows it. */
sealed interface PartView
        permits FieldView,
                PartView.Container,
                PartView.Html,
                PartView.Picture,
                PartView.Table,
                PartView.Documents,
                PartView.Embedded,
                PartView.Rule,
                PartView.Space,
                PartView.Button {

    /** The fragment that shows it. */
    default String fragment() {
        return "forms/pieces :: " + kind();
    }

    /** The name of its fragment; more than a word, because a word would find HTML's own elements as well. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-part";
    }

    /** What holds other parts. */
    sealed interface Container extends PartView {

        @Override
        default String fragment() {
            return "forms/form :: " + kind();
        }
    }

    /**
     * @param address nothing, if it cannot be opened
     * @param kilobytes of its size, rounded up
     */
    record FileView(String id, String name, @Nullable String address, long kilobytes) {}

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
