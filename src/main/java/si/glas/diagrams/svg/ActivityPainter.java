package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;
import si.glas.diagrams.bpmn.Trait;

/** Draws tasks, call activities and sub-processes, with their names in them. */
final class ActivityPainter {

    private static final double CORNER = 10;
    private static final double PADDING = 7;
    private static final double ICON_MIDDLE = 15;
    /** From the top of the activity to where its name may begin without touching the icon. */
    private static final double BELOW_ICON = 25;

    private static final double BETWEEN_LINES = 4;
    private static final Attributes DOTTED =
            Attributes.of("stroke-dasharray", "0.1 5").with("stroke-linecap", "round");

    private ActivityPainter() {}

    /** @param guests the events on its border */
    static void paint(Pen pen, Shape shape, String name, List<Shape> guests) {
        outline(pen, shape);
        ModelElement activity = shape.element();
        Icon icon = Icon.of(activity.kind());
        if (icon != null) {
            Point corner =
                    new Point(shape.bounds().x() + ICON_MIDDLE, shape.bounds().y() + ICON_MIDDLE);
            pen.at(corner, () -> icon.paint(pen, activity.kind().isThrowing()));
        }
        ActivityMarkers.paint(pen, shape);
        if (isFrame(shape)) {
            heading(pen, shape.bounds(), name);
        } else {
            double head = icon == null ? PADDING : BELOW_ICON;
            double foot = ActivityMarkers.hasSome(shape) ? ActivityMarkers.HEIGHT : PADDING;
            Inscription.of(name, shape.bounds(), head, foot).clearOf(guests).paint(pen);
        }
    }

    /** Whether it is drawn around other things. */
    static boolean isFrame(Shape shape) {
        return shape.element().kind().isContainer() && shape.expanded();
    }

    private static void outline(Pen pen, Shape shape) {
        ModelElement activity = shape.element();
        Part part = activity.kind() == Kind.CALL_ACTIVITY ? Part.HEAVY : isFrame(shape) ? Part.FRAME : Part.OUTLINE;
        pen.rectangle(part, shape.bounds(), CORNER, activity.is(Trait.STARTED_BY_EVENT) ? DOTTED : Attributes.none());
        if (activity.kind() == Kind.TRANSACTION) {
            pen.rectangle(Part.RING, shape.bounds().inset(BETWEEN_LINES), CORNER - BETWEEN_LINES);
        }
    }

    private static void heading(Pen pen, Bounds box, String name) {
        TextBlock block = TextBlock.wrapped(name, box.width() - 4 * PADDING, TextBlock.USUAL_SIZE);
        pen.write(
                Part.HEADING,
                block,
                new Point(box.x() + 2 * PADDING, block.baseline(box.y() + PADDING + 2)),
                Align.LEFT);
    }
}
