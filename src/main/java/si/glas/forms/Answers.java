package si.glas.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.forms.Node.Access;

/** Gathers the values of the visible fields. What is empty or disabled has none. */
final class Answers {

    private Answers() {}

    static FormData of(FilledForm form) {
        return new FormData(gather(form.nodes()));
    }

    private static Map<String, @Nullable Object> gather(List<Node> nodes) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        nodes.forEach(node -> put(values, node));
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, Node node) {
        if (node.hidden()) {
            return;
        }
        switch (node) {
            case Node.Field field -> putField(values, field);
            case Node.Group group -> putGroup(values, group);
            case Node.Repeated list ->
                Paths.put(
                        values,
                        list.component().key(),
                        list.rows().stream().map(row -> gather(row.nodes())).toList());
            case Node.Piece piece -> {}
        }
    }

    private static void putField(Map<String, @Nullable Object> values, Node.Field field) {
        Object value = field.value();
        boolean nothing = value == null || value.equals("") || value instanceof Collection<?> all && all.isEmpty();
        if (!nothing && field.access() != Access.DISABLED) {
            Paths.put(values, field.component().key(), value);
        }
    }

    private static void putGroup(Map<String, @Nullable Object> values, Node.Group group) {
        Map<String, @Nullable Object> inner =
                group.component().path().map(path -> Paths.child(values, path)).orElse(values);
        group.nodes().forEach(node -> put(inner, node));
    }
}
