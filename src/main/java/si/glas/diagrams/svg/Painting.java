package si.glas.diagrams.svg;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Kind.Family;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Shape;

/** Draws one picture, from the back to the front. */
final class Painting {

    private final Drawing drawing;
    private final Look look;
    private final Svg svg;

    Painting(Drawing drawing, Look look, Svg svg) {
        this.drawing = drawing;
        this.look = look;
        this.svg = svg;
    }

    void paint() {
        if (look == Look.STANDALONE) {
            pen(State.PLAIN).say("title", drawing.title());
            pen(State.PLAIN).say("desc", drawing.description());
        }
        // The links in front say in words what a screen reader needs; the rest it finds in the list beside the picture.
        svg.element("g", Attributes.of("aria-hidden", "true"), () -> {
            shapes(Painting::isFrame)
                    .sorted(Comparator.comparingDouble(
                                    (Shape shape) -> shape.bounds().area())
                            .reversed())
                    .forEach(this::shape);
            edges().forEach(this::edge);
            shapes(shape -> !isFrame(shape) && !isOnBoundary(shape)).forEach(this::shape);
            shapes(Painting::isOnBoundary).forEach(this::shape);
            edges().forEach(this::label);
            shapes(Painting::isNamedBeside).forEach(this::label);
            shapes(shape -> !isFrame(shape)).forEach(this::badge);
        });
        shapes(shape -> standing(shape.element()).link() != null).forEach(this::link);
    }

    private Stream<Shape> shapes(Predicate<Shape> which) {
        return drawing.model().shapes().stream().filter(which);
    }

    /** The way that was taken lies over the ways that were not. */
    private Stream<Edge> edges() {
        return drawing.model().edges().stream()
                .sorted(Comparator.comparing(edge -> standing(edge.element()).state() == State.DONE));
    }

    private void shape(Shape shape) {
        ModelElement element = shape.element();
        part("node", element, pen -> {
            pen.say("title", standing(element).words());
            String name = drawing.names().apply(element);
            switch (element.kind().family()) {
                case EVENT -> EventPainter.paint(pen, shape);
                case GATEWAY -> GatewayPainter.paint(pen, shape);
                case ACTIVITY -> ActivityPainter.paint(pen, shape, name);
                default -> ArtifactPainter.paint(pen, shape, name);
            }
        });
    }

    private void edge(Edge edge) {
        ModelElement source = drawing.model().elements().get(edge.element().source());
        boolean fromActivity = source != null && source.kind().family() == Family.ACTIVITY;
        part("edge", edge.element(), pen -> FlowPainter.paint(pen, edge, fromActivity));
    }

    private void label(Edge edge) {
        String name = drawing.names().apply(edge.element());
        if (!name.isEmpty()) {
            inState(edge.element(), pen -> LabelPainter.paint(pen, edge, name));
        }
    }

    private void label(Shape shape) {
        String name = drawing.names().apply(shape.element());
        if (!name.isEmpty()) {
            inState(shape.element(), pen -> LabelPainter.paint(pen, shape, name));
        }
    }

    private void badge(Shape shape) {
        Standing standing = standing(shape.element());
        if (BadgePainter.hasOne(shape, standing.state())) {
            Attributes attributes =
                    forPage(Attributes.of("class", "is-" + standing.state().word())
                            .with("data-badge", shape.element().id())
                            .with("data-count", standing.count()));
            svg.element("g", attributes, () -> BadgePainter.paint(pen(standing.state()), shape, standing));
        }
    }

    private void link(Shape shape) {
        Standing standing = standing(shape.element());
        Pen pen = pen(standing.state());
        Attributes target = Attributes.of("href", standing.link())
                .with("aria-label", standing.words())
                .and(forPage(Attributes.of("data-element", shape.element().id())));
        svg.element("a", target, () -> {
            pen.say("title", standing.words());
            pen.rectangle(Part.LINK, shape.bounds(), 10);
        });
    }

    /** What scripts find by its id, with what they need to show the same in another way. */
    private void part(String what, ModelElement element, Consumer<Pen> content) {
        State state = standing(element).state();
        Attributes attributes = forPage(Attributes.of("class", what + " is-" + state.word())
                .with("data-element", element.id())
                .with("data-name", drawing.names().apply(element)));
        svg.element("g", attributes, () -> content.accept(pen(state)));
    }

    private void inState(ModelElement element, Consumer<Pen> content) {
        State state = standing(element).state();
        svg.element("g", forPage(Attributes.of("class", "is-" + state.word())), () -> content.accept(pen(state)));
    }

    private Attributes forPage(Attributes attributes) {
        return look == Look.PAGE ? attributes : Attributes.none();
    }

    private Pen pen(State state) {
        return new Pen(svg, look, state);
    }

    private Standing standing(ModelElement element) {
        return drawing.standings().apply(element);
    }

    private static boolean isFrame(Shape shape) {
        return shape.element().kind().family() == Family.FRAME || ActivityPainter.isFrame(shape);
    }

    private static boolean isOnBoundary(Shape shape) {
        return shape.element().kind() == Kind.BOUNDARY_EVENT;
    }

    private static boolean isNamedBeside(Shape shape) {
        return switch (shape.element().kind()) {
            case DATA_OBJECT, DATA_STORE, GROUP -> true;
            default ->
                shape.element().kind().family() == Family.EVENT
                        || shape.element().kind().family() == Family.GATEWAY;
        };
    }
}
