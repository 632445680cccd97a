package si.glas.diagrams.bpmn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is drawn.
 *
 * @param waypoints at least two
 * @param label where its name is drawn, if the model says so
 */
public record Edge(
        ModelElement element,
        List<Point> waypoints,
        @Nullable Bounds label) {}
