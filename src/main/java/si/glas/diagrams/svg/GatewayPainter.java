package si.glas.diagrams.svg;

import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;
import si.glas.diagrams.bpmn.Trait;

/** Draws gateways: where a process decides, splits, joins or waits for whatever comes first. */
final class GatewayPainter {

    private static final String RING = "M0-14.5A14.5 14.5 0 0 1 0 14.5A14.5 14.5 0 0 1 0-14.5Z";
    private static final String INNER_RING = "M0-11.5A11.5 11.5 0 0 1 0 11.5A11.5 11.5 0 0 1 0-11.5Z";
    private static final String PENTAGON = "M0-7.5L7.1-2.3L4.4 6.1H-4.4L-7.1-2.3Z";

    private GatewayPainter() {}

    static void paint(Pen pen, Shape shape) {
        pen.path(Part.OUTLINE, diamond(shape.bounds()));
        pen.at(shape.bounds().center(), () -> sign(pen, shape));
    }

    private static void sign(Pen pen, Shape shape) {
        switch (shape.element().kind()) {
            case PARALLEL_GATEWAY -> pen.path(Part.SIGN, "M0-10.5V10.5M-10.5 0H10.5");
            case INCLUSIVE_GATEWAY -> pen.path(Part.SIGN, "M0-10A10 10 0 0 1 0 10A10 10 0 0 1 0-10Z");
            case COMPLEX_GATEWAY -> pen.path(Part.SIGN, "M0-10.5V10.5M-10.5 0H10.5M-7-7L7 7M-7 7L7-7");
            case EVENT_BASED_GATEWAY -> {
                pen.path(Part.ICON, RING);
                if (!shape.element().is(Trait.INSTANTIATING)) {
                    pen.path(Part.ICON, INNER_RING);
                }
                pen.path(Part.ICON, PENTAGON);
            }
            default -> pen.path(Part.SIGN, "M-6.5-6.5L6.5 6.5M-6.5 6.5L6.5-6.5");
        }
    }

    private static String diamond(Bounds box) {
        Point center = box.center();
        return Path.through(
                        new Point(center.x(), box.y()),
                        new Point(box.right(), center.y()),
                        new Point(center.x(), box.bottom()),
                        new Point(box.x(), center.y()))
                + "Z";
    }
}
