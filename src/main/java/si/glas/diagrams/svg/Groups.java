package si.glas.diagrams.svg;

import java.util.function.Consumer;
import si.glas.diagrams.bpmn.ModelElement;

/** Keeps together what is drawn of one element, in the ink that its standing wants. */
record Groups(Drawing drawing, Look look, Svg svg) {

    /** The element itself: scripts find it by its id, with its name to show it in another way. */
    void element(String what, ModelElement element, Consumer<Pen> content) {
        State state = standing(element).state();
        group(
                state,
                Attributes.of("class", what + " is-" + state.word())
                        .with("data-element", element.id())
                        .with("data-name", drawing.names().apply(element)),
                content);
    }

    void label(ModelElement element, Consumer<Pen> content) {
        State state = standing(element).state();
        group(state, Attributes.of("class", "is-" + state.word()), content);
    }

    void badge(ModelElement element, Consumer<Pen> content) {
        Standing standing = standing(element);
        group(
                standing.state(),
                Attributes.of("class", "is-" + standing.state().word())
                        .with("data-badge", element.id())
                        .with("data-count", standing.count()),
                content);
    }

    void link(ModelElement element, Consumer<Pen> content) {
        Standing standing = standing(element);
        Attributes target = Attributes.of("href", standing.link())
                .with("aria-label", standing.words())
                .and(forPage(Attributes.of("data-element", element.id())));
        svg.element("a", target, () -> content.accept(pen(standing.state())));
    }

    Pen pen(State state) {
        return new Pen(svg, look, state);
    }

    Standing standing(ModelElement element) {
        return drawing.standings().apply(element);
    }

    private void group(State state, Attributes attributes, Consumer<Pen> content) {
        svg.element("g", forPage(attributes), () -> content.accept(pen(state)));
    }

    private Attributes forPage(Attributes attributes) {
        return look == Look.PAGE ? attributes : Attributes.none();
    }
}
