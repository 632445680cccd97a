package si.glas.forms;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.FormView.ProblemView;

/**
 * What all fields of a page have.
 *
 * @param id of the input, or of the first of them
 * @param label plain text
 * @param description empty, if there is none
 * @param problem nothing, if there is none
 * @param live whether other parts of the form depend on it
 */
record Frame(
        String id,
        String name,
        String label,
        String description,
        @Nullable ProblemView problem,
        boolean required,
        boolean disabled,
        boolean autofocus,
        boolean live) {

    public @Nullable String invalid() {
        return problem == null ? null : "true";
    }

    /** Ids of what explains the field, or nothing. */
    public @Nullable String describedBy() {
        return describedBy("", "");
    }

    /** @param first ids of what explains it before the rest, or empty */
    @Nullable String describedBy(String first, String second) {
        String ids = Stream.of(
                        first,
                        second,
                        description.isEmpty() ? "" : id + "-description",
                        problem == null ? "" : id + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
