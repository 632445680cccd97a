package si.glas.diagrams.svg;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.BpmnModel;
import si.glas.diagrams.bpmn.Edge;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.bpmn.Shape;

/**
 * A picture of a model.
 *
 * @param title what the picture shows
 * @param description the most important of it in a sentence
 * @param names of elements in the reader's language
 * @param standings how elements stand
 */
public record Drawing(
        BpmnModel model,
        String title,
        String description,
        Function<ModelElement, String> names,
        Function<ModelElement, Standing> standings) {

    private static final double MARGIN = 16;

    /** The picture as an SVG element that can stand in a page or, with its own colours, in a file. */
    public String svg(Look look) {
        Svg svg = new Svg();
        Bounds box = bounds().inset(-MARGIN);
        svg.element("svg", root(look, box), () -> new Painting(this, look, svg).paint());
        return svg.toString();
    }

    private Attributes root(Look look, Bounds box) {
        boolean links = model.shapes().stream()
                .anyMatch(shape -> standings.apply(shape.element()).link() != null);
        String viewBox = Stream.of(box.x(), box.y(), box.width(), box.height())
                .map(Svg::number)
                .reduce((some, more) -> some + " " + more)
                .orElseThrow();
        return Attributes.of("xmlns", "http://www.w3.org/2000/svg")
                .with("class", look == Look.PAGE ? "diagram" : "")
                // An image hides what is in it from screen readers, and must not do so with links.
                .with("role", links ? "graphics-document" : "img")
                // As an attribute, because a title element would pop up wherever the pointer rests.
                .with("aria-label", look == Look.PAGE ? label() : "")
                .with("viewBox", viewBox)
                .with("width", box.width())
                .with("height", box.height());
    }

    Optional<Label> labelOf(Shape shape) {
        return Label.of(shape, names.apply(shape.element()));
    }

    Optional<Label> labelOf(Edge edge) {
        return Label.of(edge, names.apply(edge.element()));
    }

    /** Names in another language may need more room than the model has for them. */
    private Bounds bounds() {
        return Stream.concat(
                        model.shapes().stream().map(this::labelOf),
                        model.edges().stream().map(this::labelOf))
                .flatMap(Optional::stream)
                .map(Label::bounds)
                .reduce(model.bounds(), Bounds::and);
    }

    private String label() {
        return description.isEmpty() ? title : title + ". " + description;
    }
}
