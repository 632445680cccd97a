package si.glas.diagrams.svg;

import java.util.List;
import java.util.Optional;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;

/**
 * A name that stands beside what it names.
 *
 * @param middle of its lines
 * @param top of its first line
 */
record Label(TextBlock block, double middle, double top) {

    private static final double WIDTH = 90;
    private static final double GAP = 7;
    private static final double SIZE = 11.5;

    /** Where the model wants it, else below the shape; a name of more lines grows away from the shape. */
    static Optional<Label> of(Shape shape, String name) {
        if (name.isEmpty() || !isNamedBeside(shape.element().kind())) {
            return Optional.empty();
        }
        Bounds box = shape.bounds();
        Bounds place = shape.label() != null ? shape.label() : below(box);
        TextBlock block = wrapped(name, place);
        boolean above = place.center().y() < box.y();
        return Optional.of(new Label(block, place.center().x(), above ? place.bottom() - block.height() : place.y()));
    }

    static Optional<Label> of(Edge edge, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Bounds place = edge.label() != null ? edge.label() : middle(edge.waypoints());
        TextBlock block = wrapped(name, place);
        return Optional.of(new Label(block, place.center().x(), place.center().y() - block.height() / 2));
    }

    void paint(Pen pen) {
        pen.write(Part.LABEL, block, new Point(middle, block.baseline(top)), Align.CENTER);
    }

    Bounds bounds() {
        return new Bounds(middle - block.width() / 2, top, block.width(), block.height());
    }

    private static boolean isNamedBeside(Kind kind) {
        return switch (kind.family()) {
            case EVENT, GATEWAY -> true;
            default -> kind == Kind.DATA_OBJECT || kind == Kind.DATA_STORE || kind == Kind.GROUP;
        };
    }

    private static TextBlock wrapped(String name, Bounds place) {
        return TextBlock.wrapped(name, Math.max(WIDTH, place.width()), SIZE);
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
