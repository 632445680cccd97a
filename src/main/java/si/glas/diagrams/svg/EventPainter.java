package si.glas.diagrams.svg;

import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;
import si.glas.diagrams.bpmn.Trait;
import si.glas.diagrams.bpmn.Trigger;

/** Draws events: a thin circle starts, two wait or happen on the way, a heavy one ends. */
final class EventPainter {

    private static final double BETWEEN_RINGS = 3.5;
    private static final String DASHES = "5 3.5";

    private EventPainter() {}

    static void paint(Pen pen, Shape shape) {
        ModelElement event = shape.element();
        Point center = shape.bounds().center();
        double radius = shape.bounds().width() / 2;
        Attributes dashes = Attributes.of("stroke-dasharray", event.is(Trait.NON_INTERRUPTING) ? DASHES : "");
        pen.circle(event.kind() == Kind.END_EVENT ? Part.HEAVY : Part.OUTLINE, center, radius, dashes);
        if (event.kind() != Kind.START_EVENT && event.kind() != Kind.END_EVENT) {
            pen.circle(Part.RING, center, radius - BETWEEN_RINGS, dashes);
        }
        Icon icon = Icon.of(event.trigger());
        if (icon != null) {
            boolean solid = event.kind().isThrowing() || event.trigger() == Trigger.TERMINATE;
            pen.at(center, () -> icon.paint(pen, solid));
        }
    }
}
