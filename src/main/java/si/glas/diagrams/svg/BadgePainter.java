package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;

/** Says with a sign, and not by colour alone, what has become of an element. */
final class BadgePainter {

    private static final double RADIUS = 9;
    private static final String CHECK = "M-3.5 0L-1 2.75L3.75-2.75";
    private static final String CROSS = "M-2.75-2.75L2.75 2.75M-2.75 2.75L2.75-2.75";
    private static final String TRIANGLE = "M0-11L12 9.5H-12Z";
    private static final String EXCLAMATION = "M0-4V3M0 6.4V6.5";
    private static final double COUNT_SIZE = 11;
    /** From the center of an event to its upper right, in radii. */
    private static final double DIAGONAL = 0.75;

    private BadgePainter() {}

    /** Flows show that an event or a gateway has been passed; what has been worked on says so itself. */
    static boolean hasOne(Shape shape, State state) {
        Kind kind = shape.element().kind();
        return switch (state) {
            case PLAIN, AHEAD -> false;
            case DONE -> kind.family() == Kind.Family.ACTIVITY || kind == Kind.END_EVENT;
            case ACTIVE, ENDED, STUCK -> true;
        };
    }

    static void paint(Pen pen, Shape shape, Standing standing) {
        paint(pen, standing.state(), standing.count(), corner(shape));
    }

    static void paint(Pen pen, State state, int count, Point at) {
        switch (state) {
            case DONE -> signed(pen, at, CHECK, count);
            case ACTIVE -> token(pen, at, count);
            case ENDED -> signed(pen, at, CROSS, 1);
            case STUCK -> {
                pen.path(Part.BADGE, TRIANGLE, Pen.moved(at));
                pen.path(Part.MARK, EXCLAMATION, Pen.moved(at));
            }
            default -> {}
        }
    }

    /** Where the process is: a token, and how many if there are more. */
    private static void token(Pen pen, Point at, int count) {
        if (count > 1) {
            pill(pen, at, TextWidth.of(String.valueOf(count), COUNT_SIZE));
            count(pen, at, String.valueOf(count));
        } else {
            pen.circle(Part.BADGE, at, RADIUS);
            pen.circle(Part.MARK, at, 3);
        }
    }

    private static void signed(Pen pen, Point at, String sign, int count) {
        String times = count > 1 ? count + "×" : "";
        double width = times.isEmpty() ? 0 : TextWidth.of(times, COUNT_SIZE) + 4;
        pill(pen, at, width == 0 ? 0 : width + 10);
        pen.path(Part.MARK, sign, Pen.moved(new Point(at.x() - width / 2, at.y())));
        if (count > 1) {
            count(pen, new Point(at.x() + 6, at.y()), times);
        }
    }

    private static void pill(Pen pen, Point at, double content) {
        double width = Math.max(2 * RADIUS, content + RADIUS);
        pen.rectangle(Part.BADGE, new Bounds(at.x() - width / 2, at.y() - RADIUS, width, 2 * RADIUS), RADIUS);
    }

    private static void count(Pen pen, Point at, String text) {
        pen.write(Part.COUNT, new TextBlock(List.of(text), COUNT_SIZE), new Point(at.x(), at.y() + 4), Align.CENTER);
    }

    private static Point corner(Shape shape) {
        Bounds box = shape.bounds();
        return switch (shape.element().kind().family()) {
            case EVENT, GATEWAY ->
                new Point(
                        box.center().x() + DIAGONAL * box.width() / 2,
                        box.center().y() - DIAGONAL * box.height() / 2);
            default -> new Point(box.right() - 4, box.y() + 3);
        };
    }
}
