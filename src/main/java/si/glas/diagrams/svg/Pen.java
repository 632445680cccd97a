package si.glas.diagrams.svg;

import java.util.List;
import si.glas.diagrams.bpmn.Bounds;
import si.glas.diagrams.bpmn.Point;

/** Draws strokes and writes words in the ink of what it draws just now. */
final class Pen {

    private final Svg svg;
    private final Look look;
    private final State state;

    Pen(Svg svg, Look look, State state) {
        this.svg = svg;
        this.look = look;
        this.state = state;
    }

    /** Makes the point the origin of what is drawn in the content. */
    void at(Point origin, Runnable content) {
        svg.element("g", moved(origin), content);
    }

    static Attributes moved(Point origin) {
        return Attributes.of("transform", Path.moved(origin));
    }

    void rectangle(Part part, Bounds box, double radius, Attributes more) {
        Attributes geometry = Attributes.of("x", box.x())
                .with("y", box.y())
                .with("width", box.width())
                .with("height", box.height())
                .with("rx", radius);
        draw("rect", part, geometry, more);
    }

    void rectangle(Part part, Bounds box, double radius) {
        rectangle(part, box, radius, Attributes.none());
    }

    void circle(Part part, Point center, double radius, Attributes more) {
        Attributes geometry =
                Attributes.of("cx", center.x()).with("cy", center.y()).with("r", radius);
        draw("circle", part, geometry, more);
    }

    void circle(Part part, Point center, double radius) {
        circle(part, center, radius, Attributes.none());
    }

    void path(Part part, String path, Attributes more) {
        draw("path", part, Attributes.of("d", path), more);
    }

    void path(Part part, String path) {
        path(part, path, Attributes.none());
    }

    /**
     * Writes a block of lines.
     *
     * @param anchor where its first line's baseline begins or has its middle
     */
    void write(Part part, TextBlock block, Point anchor, Align align, Attributes more) {
        Attributes geometry = Attributes.of("font-size", block.size()).with("text-anchor", align.anchor());
        List<String> lines = block.lines();
        svg.element("text", look.of(part, state).and(geometry).and(more), () -> {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Attributes place = Attributes.of("x", anchor.x()).with("y", anchor.y() + i * block.lineHeight());
                svg.element("tspan", place, () -> svg.text(line));
            }
        });
    }

    void write(Part part, TextBlock block, Point anchor, Align align) {
        write(part, block, anchor, align, Attributes.none());
    }

    /** Adds words that are not drawn. */
    void say(String element, String words) {
        if (!words.isEmpty()) {
            svg.element(element, Attributes.none(), () -> svg.text(words));
        }
    }

    private void draw(String shape, Part part, Attributes geometry, Attributes more) {
        svg.element(shape, look.of(part, state).and(geometry).and(more));
    }
}
