package si.glas.diagrams.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads BPMN's XML: the elements, and from the diagram interchange where they are drawn. */
public final class ModelReader {

    private ModelReader() {}

    /** @throws UnreadableModel if it is no BPMN model */
    public static BpmnModel read(String xml) {
        Document document = Xml.parse(xml);
        Element process = process(document);
        Map<String, ModelElement> elements = ElementReader.read(document);
        List<Element> drawn = plane(document).stream().flatMap(Xml::children).toList();
        String id = process.getAttribute("id");
        String name = process.getAttribute("name").strip();
        return new BpmnModel(
                id,
                name.isEmpty() ? id : name,
                elements,
                drawn.stream().flatMap(shape -> shape(shape, elements)).toList(),
                drawn.stream().flatMap(edge -> edge(edge, elements)).toList());
    }

    private static Element process(Document document) {
        List<Element> processes = Xml.all(document, Xml.BPMN, "process").toList();
        return processes.stream()
                .filter(process -> process.getAttribute("isExecutable").equals("true"))
                .findFirst()
                .or(() -> processes.stream().findFirst())
                .orElseThrow(() -> new UnreadableModel("it has no process", null));
    }

    /** The first picture shows the process; others, if there are any, what is inside its collapsed sub-processes. */
    private static Optional<Element> plane(Document document) {
        return Xml.all(document, Xml.BPMN_DI, "BPMNPlane").findFirst();
    }

    private static Stream<Shape> shape(Element drawn, Map<String, ModelElement> elements) {
        return element(drawn, "BPMNShape", elements)
                .flatMap(element -> bounds(drawn)
                        .map(bounds -> new Shape(
                                element,
                                bounds,
                                label(drawn),
                                drawn.getAttribute("isExpanded").equals("true"))))
                .stream();
    }

    private static Stream<Edge> edge(Element drawn, Map<String, ModelElement> elements) {
        List<Point> waypoints = Xml.children(drawn, Xml.DI, "waypoint")
                .map(waypoint -> new Point(Xml.number(waypoint, "x"), Xml.number(waypoint, "y")))
                .toList();
        return element(drawn, "BPMNEdge", elements)
                .filter(element -> waypoints.size() > 1)
                .map(element -> new Edge(element, waypoints, label(drawn)))
                .stream();
    }

    private static Optional<ModelElement> element(Element drawn, String name, Map<String, ModelElement> elements) {
        return Optional.of(drawn)
                .filter(shape -> name.equals(shape.getLocalName()))
                .map(shape -> elements.get(localName(shape.getAttribute("bpmnElement"))));
    }

    /** References are qualified names, although nobody ever qualifies them. */
    private static String localName(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private static @Nullable Bounds label(Element drawn) {
        return Xml.child(drawn, Xml.BPMN_DI, "BPMNLabel")
                .flatMap(ModelReader::bounds)
                .orElse(null);
    }

    private static Optional<Bounds> bounds(Element drawn) {
        return Xml.child(drawn, Xml.DC, "Bounds")
                .map(bounds -> new Bounds(
                        Xml.number(bounds, "x"),
                        Xml.number(bounds, "y"),
                        Xml.number(bounds, "width"),
                        Xml.number(bounds, "height")));
    }
}
