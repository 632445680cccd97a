package si.glas.diagrams.bpmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A model to look at.
 *
 * @param processId of the process that runs
 * @param name of that process
 * @param elements by their ids
 * @param shapes in the order of the model
 * @param edges in the order of the model
 */
public record BpmnModel(
        String processId, String name, Map<String, ModelElement> elements, List<Shape> shapes, List<Edge> edges) {

    private static final Bounds NOTHING = new Bounds(0, 0, 0, 0);

    /** The box around everything that is drawn. */
    public Bounds bounds() {
        return Stream.of(
                        shapes.stream().map(Shape::bounds),
                        Stream.concat(
                                        shapes.stream().map(Shape::label),
                                        edges.stream().map(Edge::label))
                                .flatMap(Stream::ofNullable),
                        edges.stream()
                                .flatMap(edge -> edge.waypoints().stream())
                                .map(Bounds::around))
                .flatMap(bounds -> bounds)
                .reduce(Bounds::and)
                .orElse(NOTHING);
    }

    /** The elements that a token may go on to from this one. */
    public Stream<ModelElement> after(String id) {
        return elements.values().stream()
                .filter(element ->
                        element.kind() == Kind.SEQUENCE_FLOW && element.source().equals(id))
                .map(ModelElement::target)
                .flatMap(target -> Stream.ofNullable(elements.get(target)));
    }
}
