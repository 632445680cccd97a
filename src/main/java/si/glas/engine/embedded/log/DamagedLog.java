package si.glas.engine.embedded.log;

/**
 * The stored log cannot be what the engine once wrote. Nothing is repaired by guessing: the engine does not start, and
 * the message says what is missing.
 */
public final class DamagedLog extends RuntimeException {

    private static final long serialVersionUID = 1;

    public static final String WHAT_TO_DO =
            "Nothing has been changed. Restore the database from a backup, all of it, and start again.";

    public DamagedLog(String whatIsWrong) {
        super("The engine's log is damaged: " + whatIsWrong);
    }
}
