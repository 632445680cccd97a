package si.glas.engine.embedded;

/** The engine cannot go on, for the reason given as cause; what was durable stays so. */
final class TermFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    TermFailed(Throwable cause) {
        super("The engine cannot go on", cause);
    }
}
