package si.glas.ballots.methods;

/** A file that cannot be counted, and the line that says why. */
public final class PrefLibRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    PrefLibRefused(int line, String problem) {
        super("Line " + line + ": " + problem);
        this.line = line;
    }

    /** The first is 1. */
    public int line() {
        return line;
    }
}
