package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Trait;

/** Draws sequence flows, message flows and associations, their corners rounded. */
final class FlowPainter {

    private static final double HEAD_LENGTH = 9;
    private static final Attributes DASHED = Attributes.of("stroke-dasharray", "8 5");
    private static final Attributes DOTTED = Attributes.of("stroke-dasharray", "0.1 4.5");

    private FlowPainter() {}

    static void paint(Pen pen, Edge edge, boolean fromActivity) {
        ModelElement flow = edge.element();
        List<Point> points = edge.waypoints();
        switch (flow.kind()) {
            case SEQUENCE_FLOW -> {
                pen.path(Part.FLOW, Path.rounded(points, HEAD_LENGTH - 2));
                head(pen, points, Part.HEAD);
                start(pen, points, flow, fromActivity);
            }
            case MESSAGE_FLOW -> {
                pen.path(Part.FLOW, Path.rounded(points, HEAD_LENGTH), DASHED);
                head(pen, points, Part.OUTLINE);
                pen.circle(Part.OUTLINE, points.getFirst(), 3.5);
            }
            default -> {
                pen.path(Part.THREAD, Path.rounded(points, 0), DOTTED);
                if (flow.is(Trait.DIRECTED)) {
                    head(pen, points, Part.THREAD);
                }
            }
        }
    }

    private static void head(Pen pen, List<Point> points, Part part) {
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        boolean open = part == Part.THREAD;
        String shape = open ? "M-7-4L0 0L-7 4" : "M-9-4L0 0L-9 4Z";
        pen.path(part, shape, Attributes.of("transform", Path.turned(tip, before, tip)));
    }

    /** A slash marks the way that is taken when no condition holds, a diamond a condition without a gateway. */
    private static void start(Pen pen, List<Point> points, ModelElement flow, boolean fromActivity) {
        Attributes turned =
                Attributes.of("transform", Path.turned(points.getFirst(), points.getFirst(), points.get(1)));
        if (flow.is(Trait.DEFAULT)) {
            pen.path(Part.ICON, "M7 5L13-5", turned);
        } else if (flow.is(Trait.CONDITIONAL) && fromActivity) {
            pen.path(Part.OUTLINE, "M0 0L8-4.5L16 0L8 4.5Z", turned);
        }
    }
}
