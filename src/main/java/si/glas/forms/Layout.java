package si.glas.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import si.glas.forms.FormView.Cell;
import si.glas.forms.FormView.RowView;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.ComponentType;

/** Puts parts side by side, as the form says: in rows of sixteen columns. */
final class Layout {

    private static final int COLUMNS = 16;

    private Layout() {}

    /** Computed values are nowhere on the page. */
    static boolean isVisible(Node node) {
        return !node.hidden() && node.component().type() != ComponentType.EXPRESSION;
    }

    static List<RowView> rows(List<Node> nodes, Function<Node, PartView> part) {
        Map<String, List<Node>> rows = new LinkedHashMap<>();
        for (Node node : nodes) {
            // Who is in no row of the form's has one of their own.
            String row = node.component().word(Attribute.ROW).orElse("#" + node.id());
            rows.computeIfAbsent(row, any -> new ArrayList<>()).add(node);
        }
        return rows.values().stream().map(row -> row(row, part)).toList();
    }

    private static RowView row(List<Node> nodes, Function<Node, PartView> part) {
        int taken = nodes.stream().mapToInt(node -> width(node, 0)).sum();
        long sharing = nodes.stream().filter(node -> width(node, 0) == 0).count();
        int share = Math.max(1, (COLUMNS - taken) / (int) Math.max(1, sharing));
        return new RowView(nodes.stream()
                .map(node -> new Cell(part.apply(node), css(width(node, share))))
                .toList());
    }

    private static int width(Node node, int otherwise) {
        return node.component().count(Attribute.WIDTH).orElse(otherwise);
    }

    private static String css(int width) {
        return width >= COLUMNS ? "" : "form-columns-" + width;
    }
}
