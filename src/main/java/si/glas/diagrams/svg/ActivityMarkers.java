package si.glas.diagrams.svg;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Point;
import si.glas.diagrams.bpmn.Shape;
import si.glas.diagrams.bpmn.Trait;

/** The small signs at the foot of an activity, each around the origin. */
final class ActivityMarkers {

    /** From the foot of the activity to the top of its signs. */
    static final double HEIGHT = 18;

    private static final double WIDTH = 16;
    private static final String COLLAPSED = "M-6-6H6V6H-6ZM0-3.5V3.5M-3.5 0H3.5";
    private static final String AD_HOC = "M-6 2C-4-4-1.5-2.5 0 0S4 4 6-2";
    private static final Map<Trait, String> BY_TRAIT = Map.of(
            Trait.PARALLEL_MULTI_INSTANCE, "M-4-5V5M0-5V5M4-5V5",
            Trait.SEQUENTIAL_MULTI_INSTANCE, "M-5-4H5M-5 0H5M-5 4H5",
            Trait.LOOP, "M-2.5 4.5A5 5 0 1 1 2.5 4.5M-2.5 4.5V1M-2.5 4.5H-6",
            Trait.COMPENSATING, "M0-4.5V4.5L-6 0ZM6-4.5V4.5L0 0Z");

    private ActivityMarkers() {}

    static boolean hasSome(Shape shape) {
        return !of(shape).isEmpty();
    }

    static void paint(Pen pen, Shape shape) {
        List<String> markers = of(shape);
        Bounds box = shape.bounds();
        double first = box.center().x() - (markers.size() - 1) * WIDTH / 2;
        for (int i = 0; i < markers.size(); i++) {
            String marker = markers.get(i);
            pen.at(new Point(first + i * WIDTH, box.bottom() - HEIGHT / 2 - 1), () -> pen.path(Part.ICON, marker));
        }
    }

    private static List<String> of(Shape shape) {
        ModelElement activity = shape.element();
        return Stream.of(
                        BY_TRAIT.entrySet().stream()
                                .filter(entry -> activity.is(entry.getKey()))
                                .map(Map.Entry::getValue),
                        Stream.of(COLLAPSED).filter(sign -> hidesMore(shape)),
                        Stream.of(AD_HOC).filter(sign -> activity.kind() == Kind.AD_HOC_SUB_PROCESS))
                .flatMap(signs -> signs)
                .toList();
    }

    /** Whether there is another diagram of what happens in it. */
    private static boolean hidesMore(Shape shape) {
        Kind kind = shape.element().kind();
        return kind == Kind.CALL_ACTIVITY || (kind.isContainer() && !shape.expanded());
    }
}
