package si.glas.diagrams.svg;

import java.util.Locale;

/** What a stroke of the pen is part of. */
enum Part {
    /** Around an event, an activity or a gateway. */
    OUTLINE,
    /** The same, heavier: around an end event and a call activity. */
    HEAVY,
    /** A second line within the first. */
    RING,
    /** Around a sub-process, a pool, a lane. */
    FRAME,
    FLOW,
    /** The head of a flow's arrow. */
    HEAD,
    /** An association's line. */
    THREAD,
    ICON,
    /** An icon of heavy strokes: what a gateway does. */
    SIGN,
    /** A filled icon. */
    SOLID,
    /** What is drawn into a filled icon. */
    HOLLOW,
    /** A name inside of its shape. */
    NAME,
    /** The name of a sub-process. */
    HEADING,
    /** A name beside its shape. */
    LABEL,
    BADGE,
    /** What is drawn into a badge. */
    MARK,
    /** What is written into a badge. */
    COUNT,
    /** The area of a link. */
    LINK;

    /** The class by which stylesheets know it; the pages around a picture have classes of their own. */
    String word() {
        return "d-" + name().toLowerCase(Locale.ROOT);
    }
}
