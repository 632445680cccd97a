package si.glas.diagrams.svg;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        edges().forEach(edge -> label(edge.element(), drawing.labelOf(edge)));
        model.shapes().forEach(shape -> label(shape.element(), drawing.labelOf(shape)));
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
        String name = drawing.names().apply(element);
        groups.element("d-node", element, pen -> {
            pen.say("title", standing(shape).words());
            switch (element.kind().family()) {
                case EVENT -> EventPainter.paint(pen, shape);
                case GATEWAY -> GatewayPainter.paint(pen, shape);
                case ACTIVITY -> ActivityPainter.paint(pen, shape, name, guestsOf(shape));
                default -> ArtifactPainter.paint(pen, shape, name);
            }
        });
    }

    private void edge(Edge edge) {
        ModelElement source = model.elements().get(edge.element().source());
        boolean fromActivity = source != null && source.kind().family() == Family.ACTIVITY;
        groups.element("d-edge", edge.element(), pen -> FlowPainter.paint(pen, edge, fromActivity));
    }

    private void label(ModelElement element, Optional<Label> label) {
        label.ifPresent(name -> groups.label(element, name::paint));
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

    private List<Shape> guestsOf(Shape activity) {
        return shapes(Painting::isOnBoundary)
                .filter(event -> event.bounds().overlaps(activity.bounds()))
                .toList();
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
