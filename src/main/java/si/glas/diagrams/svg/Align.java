package si.glas.diagrams.svg;

/** How the lines of a text stand to each other. */
enum Align {
    LEFT(""),
    CENTER("middle");

    private final String anchor;

    Align(String anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return anchor;
    }
}
