package si.glas.diagrams.svg;

/** What has become of a part of a process so far. */
public enum State {
    /** Nobody asks: the picture shows a model and not a process that runs. */
    PLAIN("plain"),
    /** The process has not been there. */
    AHEAD("ahead"),
    DONE("done"),
    /** The process is there now. */
    ACTIVE("active"),
    /** Stopped by an event, or with the whole process. */
    ENDED("ended"),
    /** The process is there and cannot go on without help. */
    STUCK("stuck");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The name by which stylesheets and message bundles know it. */
    public String word() {
        return word;
    }
}
