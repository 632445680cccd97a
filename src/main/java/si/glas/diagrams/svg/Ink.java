package si.glas.diagrams.svg;

/**
 * The colours and weights of a picture that brings its own; {@code bpmn/diagram.css} has the same for pages.
 *
 * @param line of outlines, flows and icons
 * @param surface within outlines
 * @param text of names
 * @param weight of outlines and flows
 */
record Ink(String line, String surface, String text, double weight) {

    private static final String PAPER = "#ffffff";
    private static final String ACCENT = "#8c2f1b";
    private static final String ALERT = "#a3211f";
    private static final String SANS = "Helvetica, Arial, sans-serif";

    private static final Ink PLAIN = new Ink("#3f3934", PAPER, "#211d1a", 1.5);
    private static final Ink AHEAD = new Ink("#9a9088", PAPER, "#655d56", 1.25);
    private static final Ink DONE = new Ink("#211d1a", PAPER, "#211d1a", 2.25);
    private static final Ink ACTIVE = new Ink(ACCENT, "#fbeee9", "#211d1a", 2.5);
    private static final Ink ENDED = new Ink("#655d56", "#f1ece5", "#655d56", 1.5);
    private static final Ink STUCK = new Ink(ALERT, "#fbe6e2", "#211d1a", 2.5);

    /** A rim of paper keeps a label readable where a flow passes under it. */
    private static final Attributes RIM = Attributes.of("stroke", PAPER)
            .with("stroke-width", 3)
            .with("stroke-linejoin", "round")
            .with("paint-order", "stroke");

    static Ink of(State state) {
        return switch (state) {
            case PLAIN -> PLAIN;
            case AHEAD -> AHEAD;
            case DONE -> DONE;
            case ACTIVE -> ACTIVE;
            case ENDED -> ENDED;
            case STUCK -> STUCK;
        };
    }

    Attributes attributes(Part part) {
        return switch (part) {
            case OUTLINE -> stroked(surface, weight);
            case HEAVY -> stroked(surface, weight + 2);
            case RING, FRAME, FLOW -> stroked("none", weight);
            case THREAD, ICON -> stroked("none", 1.25);
            case SIGN -> stroked("none", 2.5);
            case HOLLOW -> stroked("none", 1.25).with("stroke", surface);
            case MARK -> stroked("none", 1.75).with("stroke", PAPER);
            case HEAD, SOLID, BADGE -> Attributes.of("fill", line);
            case NAME -> written(text, "normal");
            case HEADING -> written(text, "bold");
            case COUNT -> written(PAPER, "bold");
            case LABEL -> written(text, "normal").and(RIM);
            case LINK -> Attributes.of("fill", "none").with("pointer-events", "all");
        };
    }

    private Attributes stroked(String fill, double width) {
        return Attributes.of("fill", fill)
                .with("stroke", line)
                .with("stroke-width", width)
                .with("stroke-linejoin", "round")
                .with("stroke-linecap", "round");
    }

    private static Attributes written(String fill, String weight) {
        return Attributes.of("fill", fill).with("font-family", SANS).with("font-weight", weight);
    }
}
