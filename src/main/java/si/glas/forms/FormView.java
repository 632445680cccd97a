package si.glas.forms;

import java.util.List;

/**
 * A form as its template shows it: {@code forms/form :: form(view)} within a {@code <form method="post" novalidate>} of the
 * page, and {@code forms/form :: problems(view)} above it.
 *
 * @param id of the form's element
 * @param problems with links to the fields
 * @param asksMore whether to say that answers led to more questions
 * @param hasSubmit whether the form brings its own button to send it
 * @param hasActions whether other buttons stand in it, so that Enter needs to be told which one is meant
 * @param multipart whether the page's form needs {@code enctype="multipart/form-data"}
 * @param carried what was typed into fields that are hidden now, in case they are shown again
 */
public record FormView(
        String id,
        List<RowView> rows,
        List<ProblemView> problems,
        boolean asksMore,
        boolean hasSubmit,
        boolean hasActions,
        boolean multipart,
        List<Carried> carried) {

    /** Parts side by side. */
    record RowView(List<Cell> cells) {

        /** Whether there is but one part, and it has the whole row. */
        public boolean single() {
            return cells.size() == 1 && cells.getFirst().css().isEmpty();
        }
    }

    /** @param css class for its share of the row; empty if it has the row for itself */
    record Cell(PartView part, String css) {}

    record Carried(String name, String value) {}

    /**
     * @param fieldId of the element that the summary links to
     * @param label of the field, empty if it has none
     * @param key of the message
     */
    record ProblemView(String fieldId, String label, String key, List<Object> arguments) {

        /** As templates hand them on. */
        public Object[] parameters() {
            return arguments.toArray();
        }
    }
}
