package si.glas.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.field.Complaint;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Component;

/** A component of a form that is being filled in, where it stands. */
sealed interface Node {

    Question question();

    /** Of the element of the page. */
    String id();

    boolean hidden();

    default Component component() {
        return question().component();
    }

    /** It, and all that stands in it. */
    default Stream<Node> all() {
        return Stream.of(this);
    }

    /** Whether a field can be filled in. */
    enum Access {
        OPEN,
        READONLY,
        DISABLED
    }

    /**
     * A field with its value.
     *
     * @param name of its input
     * @param inputs what was typed into each of its inputs; nothing, if it shows its value
     * @param complaint of what was typed
     * @param unseen whether it was not on the page that was posted
     */
    record Field(
            Question question,
            String id,
            String name,
            boolean hidden,
            Access access,
            @Nullable List<String> inputs,
            @Nullable Object value,
            @Nullable Complaint complaint,
            boolean unseen)
            implements Node {

        boolean isOpen() {
            return !hidden && access == Access.OPEN;
        }
    }

    record Group(Question question, String id, boolean hidden, List<Node> nodes) implements Node {

        @Override
        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), nodes.stream().flatMap(Node::all));
        }
    }

    /**
     * @param rows none, if it is hidden
     * @param unseen as of a field
     */
    record Repeated(Question question, String id, String name, boolean hidden, List<FilledRow> rows, boolean unseen)
            implements Node {

        @Override
        public Stream<Node> all() {
            return Stream.concat(
                    Stream.of(this),
                    rows.stream().flatMap(row -> row.nodes().stream()).flatMap(Node::all));
        }
    }

    /** @param origin as of {@link Row} */
    record FilledRow(String name, String origin, List<Node> nodes) {}

    /** What is only shown. */
    record Piece(Question question, String id, boolean hidden) implements Node {}
}
