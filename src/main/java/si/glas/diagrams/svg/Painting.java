package si.glas.diagrams.svg;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.BpmnModel;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Kind.Family;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Shape;

/** Draws one picture, from the back to the front. */
final class Painting {

    private static final double LINK_CORNER = 10;

    private final BpmnModel model;
    private final Drawing drawing;
    private final Groups groups;

    Painting(Drawing drawing, Look look, Svg svg) {
        this.drawing = drawing;
        model = drawing.model();
        groups = new Groups(drawing, look, svg);
    }

    void paint() {
        if (groups.look() == Look.STANDALONE) {
            groups.pen(State.PLAIN).say("title", drawing.title());
            groups.pen(State.PLAIN).say("desc", drawing.description());
        }
        // The links in front say in words what a screen reader needs; the rest it finds in the list beside the picture.
        groups.svg().element("g", Attributes.of("aria-hidden", "true"), this::paintAllButLinks);
        shapes(shape -> standing(shape).link() != null).forEach(this::link);
    }

    private void paintAllButLinks() {
        shapes(Painting::isFrame)
                .sorted(Comparator.comparingDouble(
                                (Shape shape) -> shape.bounds().area())
                        .reversed())
                .forEach(this::shape);
        edges().forEach(this::edge);
        shapes(shape -> !isFrame(shape) && !isOnBoundary(shape)).forEach(this::shape);
        shapes(Painting::isOnBoundary).forEach(this::shape);
        edges().forEach(this::label);
        shapes(LabelPainter::isNamedBeside).forEach(this::label);
        shapes(shape -> !isFrame(shape)).forEach(this::badge);
    }

    private Stream<Shape> shapes(Predicate<Shape> which) {
        return model.shapes().stream().filter(which);
    }

    /** The way that was taken lies over the ways that were not. */
    private Stream<Edge> edges() {
        return model.edges().stream()
                .sorted(Comparator.comparing(
                        edge -> groups.standing(edge.element()).state() == State.DONE));
    }

    private void shape(Shape shape) {
        ModelElement element = shape.element();
        String name = name(element);
        groups.element("node", element, pen -> {
            pen.say("title", standing(shape).words());
            switch (element.kind().family()) {
                case EVENT -> EventPainter.paint(pen, shape);
                case GATEWAY -> GatewayPainter.paint(pen, shape);
                case ACTIVITY -> ActivityPainter.paint(pen, shape, name);
                default -> ArtifactPainter.paint(pen, shape, name);
            }
        });
    }

    private void edge(Edge edge) {
        ModelElement source = model.elements().get(edge.element().source());
        boolean fromActivity = source != null && source.kind().family() == Family.ACTIVITY;
        groups.element("edge", edge.element(), pen -> FlowPainter.paint(pen, edge, fromActivity));
    }

    private void label(Edge edge) {
        String name = name(edge.element());
        if (!name.isEmpty()) {
            groups.label(edge.element(), pen -> LabelPainter.paint(pen, edge, name));
        }
    }

    private void label(Shape shape) {
        String name = name(shape.element());
        if (!name.isEmpty()) {
            groups.label(shape.element(), pen -> LabelPainter.paint(pen, shape, name));
        }
    }

    private void badge(Shape shape) {
        Standing standing = standing(shape);
        if (BadgePainter.hasOne(shape, standing.state())) {
            groups.badge(shape.element(), pen -> BadgePainter.paint(pen, shape, standing));
        }
    }

    private void link(Shape shape) {
        groups.link(shape.element(), pen -> {
            pen.say("title", standing(shape).words());
            pen.rectangle(Part.LINK, shape.bounds(), LINK_CORNER);
        });
    }

    private String name(ModelElement element) {
        return drawing.names().apply(element);
    }

    private Standing standing(Shape shape) {
        return groups.standing(shape.element());
    }

    private static boolean isFrame(Shape shape) {
        return shape.element().kind().family() == Family.FRAME || ActivityPainter.isFrame(shape);
    }

    private static boolean isOnBoundary(Shape shape) {
        return shape.element().kind() == Kind.BOUNDARY_EVENT;
    }
}
