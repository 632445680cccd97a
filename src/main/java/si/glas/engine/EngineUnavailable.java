package si.glas.engine;

/** The engine has not answered, or cannot do it just now: the same may well succeed a little later. */
public final class EngineUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    EngineUnavailable(String reason, Throwable answer) {
        super("The engine cannot do it now: " + reason, answer);
    }
}
