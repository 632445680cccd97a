package si.glas.diagrams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.diagrams.svg.Drawing;
import si.glas.diagrams.svg.LegendSign;
import si.glas.diagrams.svg.Look;

/**
 * A process as a page shows it with the fragments of {@code diagrams/diagram.html}: a picture, and the same in words.
 *
 * @param drawing the picture
 * @param modelUrl of the BPMN model, for the interactive view
 * @param legend the states that occur in the picture, in the order of a legend
 * @param waiting where the process is now
 * @param steps all that has happened, the earliest first, with what is happening now
 * @param troubles what keeps it from going on
 */
public record DiagramView(
        Drawing drawing,
        @Nullable String modelUrl,
        List<String> legend,
        List<Step> waiting,
        List<Step> steps,
        List<Trouble> troubles) {

    public String title() {
        return drawing.title();
    }

    /** The sign of a state, for a legend. */
    public String sign(String state) {
        return LegendSign.svg(state);
    }

    /** The picture for a page that has {@code bpmn/diagram.css}. */
    public String svg() {
        return drawing.svg(Look.PAGE);
    }

    /** The picture with its own colours, for a mail, a document or a file. */
    public String standaloneSvg() {
        return drawing.svg(Look.STANDALONE);
    }
}
