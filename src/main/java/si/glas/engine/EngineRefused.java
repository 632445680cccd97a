package si.glas.engine;

/** The engine has understood what it was asked and says no: asking again does not help. */
public final class EngineRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    EngineRefused(String reason, Throwable answer) {
        super("The engine refuses: " + reason, answer);
    }
}
