package si.glas.diagrams.svg;

import java.util.Locale;
import si.glas.diagrams.bpmn.Point;

/** The sign of a state by itself. */
public final class LegendSign {

    private static final Point CENTER = new Point(13, 13);

    private LegendSign() {}

    /** @param word {@linkplain State#word() of the state} */
    public static String svg(String word) {
        State state = State.valueOf(word.toUpperCase(Locale.ROOT));
        Svg svg = new Svg();
        Pen pen = new Pen(svg, Look.PAGE, state);
        Attributes root = Attributes.of("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "diagram")
                .with("viewBox", "0 0 26 26")
                .with("width", 22)
                .with("height", 22)
                .with("aria-hidden", "true");
        svg.element(
                "svg",
                root,
                () -> svg.element("g", Attributes.of("class", "is-" + word), () -> {
                    if (state == State.AHEAD) {
                        pen.circle(Part.OUTLINE, CENTER, 8);
                    } else {
                        BadgePainter.paint(pen, state, 1, CENTER);
                    }
                }));
        return svg.toString();
    }
}
