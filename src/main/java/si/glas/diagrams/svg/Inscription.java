package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;

/**
 * The name of an activity, in its middle if there is room.
 *
 * @param box of the activity
 * @param head where nothing may be written, from its top
 * @param foot where nothing may be written, from its bottom
 */
record Inscription(String name, TextBlock block, Bounds box, double head, double foot) {

    private static final double PADDING = 7;
    private static final double BELOW_SMALL_ICON = 22;
    private static final double GAP = 1;

    static Inscription of(String name, Bounds box, double head, double foot) {
        TextBlock block = TextBlock.fitting(name, box.width() - 2 * PADDING, box.height() - head - foot);
        return new Inscription(name, block, box, head, foot);
    }

    /** Moves up, and becomes smaller if it must, where it would run into what sits on the activity's border. */
    Inscription clearOf(List<Shape> guests) {
        double taken = guests.stream()
                .map(Shape::bounds)
                .filter(guest -> guest.overlaps(bounds()))
                .mapToDouble(guest -> box.bottom() - guest.y() + GAP)
                .max()
                .orElse(0);
        return taken <= foot ? this : of(name, box, Math.min(head, BELOW_SMALL_ICON), taken);
    }

    void paint(Pen pen) {
        pen.write(Part.NAME, block, new Point(box.center().x(), block.baseline(top())), Align.CENTER);
    }

    private Bounds bounds() {
        return new Bounds(box.center().x() - block.width() / 2, top(), block.width(), block.height());
    }

    private double top() {
        double lowest = box.bottom() - foot - block.height();
        return Math.min(lowest, Math.max(box.y() + head, box.center().y() - block.height() / 2));
    }
}
