package si.glas.texts;

import java.util.Set;

/**
 * How a text becomes HTML.
 *
 * @param topHeading the level of the text's uppermost headings, 1 to 6; deeper ones follow without a gap
 * @param idPrefix before every id, where several texts share a page
 * @param anchors whether each block carries the id by which others point to it
 * @param demandHeadings see {@link DemandHeadings}
 */
public record Rendering(int topHeading, String idPrefix, boolean anchors, Set<String> demandHeadings) {

    public Rendering {
        if (topHeading < 1 || topHeading > 6) {
            throw new IllegalArgumentException("There is no heading of level " + topHeading);
        }
        if (!idPrefix.matches("[a-z0-9-]*")) {
            throw new IllegalArgumentException("An id may not begin with " + idPrefix);
        }
        demandHeadings = DemandHeadings.normalized(demandHeadings);
    }

    /** For a page whose own headings are above this level. */
    public static Rendering fromHeading(int topHeading) {
        return new Rendering(topHeading, "", true, DemandHeadings.USUAL);
    }

    public Rendering withIdPrefix(String prefix) {
        return new Rendering(topHeading, prefix, anchors, demandHeadings);
    }

    public Rendering withoutAnchors() {
        return new Rendering(topHeading, idPrefix, false, demandHeadings);
    }

    public Rendering withDemandHeadings(Set<String> headings) {
        return new Rendering(topHeading, idPrefix, anchors, headings);
    }
}
