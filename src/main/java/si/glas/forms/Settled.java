package si.glas.forms;

import java.util.Arrays;
import java.util.List;

/**
 * What two passes through a form have to agree on.
 *
 * @param shape which components there are, and which of them are hidden or locked
 * @param values of the fields
 */
record Settled(List<List<?>> shape, List<?> values) {

    static Settled of(List<Node> nodes) {
        List<Node> all = nodes.stream().flatMap(Node::all).toList();
        return new Settled(
                all.stream().<List<?>>map(Settled::shape).toList(),
                Arrays.asList(all.stream().map(Settled::value).toArray()));
    }

    boolean looksLike(Settled other) {
        return shape.equals(other.shape);
    }

    private static List<?> shape(Node node) {
        return node instanceof Node.Field field
                ? List.of(field.id(), field.hidden(), field.access())
                : List.of(node.id(), node.hidden());
    }

    private static Object value(Node node) {
        return node instanceof Node.Field field && field.value() != null ? field.value() : "";
    }
}
