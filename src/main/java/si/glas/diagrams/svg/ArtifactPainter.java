package si.glas.diagrams.svg;

import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;

/** Draws what is not a step: notes, data, groups, pools and lanes. */
final class ArtifactPainter {

    private static final double POOL_HEAD = 30;
    private static final double PADDING = 6;
    private static final double BRACKET = 10;
    private static final double EAR = 12;
    private static final double LID = 6;
    private static final Attributes DASHES_AND_DOTS = Attributes.of("stroke-dasharray", "10 5 1 5");

    private ArtifactPainter() {}

    static void paint(Pen pen, Shape shape, String name) {
        switch (shape.element().kind()) {
            case NOTE -> note(pen, shape.bounds(), name);
            case DATA_OBJECT -> sheet(pen, shape.bounds());
            case DATA_STORE -> drum(pen, shape.bounds());
            case GROUP -> pen.rectangle(Part.FRAME, shape.bounds(), 10, DASHES_AND_DOTS);
            default -> pool(pen, shape, name);
        }
    }

    private static void note(Pen pen, Bounds box, String text) {
        double bracket = box.x() + BRACKET;
        pen.path(
                Part.ICON,
                Path.through(
                        new Point(bracket, box.y()),
                        new Point(box.x(), box.y()),
                        new Point(box.x(), box.bottom()),
                        new Point(bracket, box.bottom())));
        TextBlock block = TextBlock.fitting(text, box.width() - 2 * PADDING, box.height() - PADDING);
        Point start = new Point(box.x() + PADDING, block.baseline(box.y() + PADDING / 2));
        pen.write(Part.NAME, block, start, Align.LEFT);
    }

    private static void sheet(Pen pen, Bounds box) {
        String outline = Path.through(
                new Point(box.x(), box.y()),
                new Point(box.right() - EAR, box.y()),
                new Point(box.right(), box.y() + EAR),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
        pen.path(Part.OUTLINE, outline + "Z");
    }

    private static void drum(Pen pen, Bounds box) {
        Point left = new Point(box.x(), box.y() + LID);
        Point right = new Point(box.right(), left.y());
        Point foot = new Point(box.x(), box.bottom() - LID);
        String arc = "A%s %s 0 0 ".formatted(Svg.number(box.width() / 2), Svg.number(LID));
        String lid = "M" + Path.text(left) + arc + "1 " + Path.text(right);
        pen.path(
                Part.OUTLINE,
                lid + "V" + Svg.number(foot.y()) + arc + "1 " + Path.text(foot) + "Z" + "M" + Path.text(left) + arc
                        + "0 " + Path.text(right));
    }

    private static void pool(Pen pen, Shape shape, String name) {
        Bounds box = shape.bounds();
        pen.rectangle(Part.FRAME, box, 0);
        if (shape.element().kind() == Kind.POOL) {
            pen.rectangle(Part.FRAME, new Bounds(box.x(), box.y(), POOL_HEAD, box.height()), 0);
        }
        Point middle = new Point(box.x() + POOL_HEAD / 2, box.center().y());
        Attributes turned = Attributes.of("transform", "rotate(-90 " + Path.text(middle) + ")");
        TextBlock block = TextBlock.fitting(name, box.height() - 2 * PADDING, POOL_HEAD - PADDING);
        double top = middle.y() - block.height() / 2;
        pen.write(Part.HEADING, block, new Point(middle.x(), block.baseline(top)), Align.CENTER, turned);
    }
}
