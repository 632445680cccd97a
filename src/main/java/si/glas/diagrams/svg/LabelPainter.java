package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;

/** Writes the names that stand beside what they name. */
final class LabelPainter {

    private static final double WIDTH = 90;
    private static final double GAP = 7;
    private static final double SIZE = 11.5;

    private LabelPainter() {}

    static boolean isNamedBeside(Shape shape) {
        Kind kind = shape.element().kind();
        return switch (kind.family()) {
            case EVENT, GATEWAY -> true;
            default -> kind == Kind.DATA_OBJECT || kind == Kind.DATA_STORE || kind == Kind.GROUP;
        };
    }

    /** Where the model wants it, else below the shape; a name of more lines grows away from the shape. */
    static void paint(Pen pen, Shape shape, String name) {
        Bounds box = shape.bounds();
        Bounds label = shape.label() != null ? shape.label() : below(box);
        TextBlock block = TextBlock.wrapped(name, Math.max(WIDTH, label.width()), SIZE);
        boolean above = label.center().y() < box.y();
        double top = above ? label.bottom() - block.height() : label.y();
        write(pen, block, label.center().x(), top);
    }

    static void paint(Pen pen, Edge edge, String name) {
        Bounds label = edge.label() != null ? edge.label() : middle(edge.waypoints());
        TextBlock block = TextBlock.wrapped(name, Math.max(WIDTH, label.width()), SIZE);
        write(pen, block, label.center().x(), label.center().y() - block.height() / 2);
    }

    private static void write(Pen pen, TextBlock block, double middle, double top) {
        pen.write(Part.LABEL, block, new Point(middle, block.baseline(top)), Align.CENTER);
    }

    private static Bounds below(Bounds box) {
        return new Bounds(box.center().x() - WIDTH / 2, box.bottom() + GAP, WIDTH, 0);
    }

    private static Bounds middle(List<Point> points) {
        Point from = points.get((points.size() - 1) / 2);
        Point to = points.get((points.size() - 1) / 2 + 1);
        return new Bounds((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - GAP, 0, 0);
    }
}
