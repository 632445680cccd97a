package si.glas.engine.embedded.log;

/**
 * The stored log cannot be what the engine once wrote. Nothing is repaired by guessing: the engine does not start, and
 * the message says what is missing and what to do.
 */
public final class DamagedLog extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String WHAT_TO_DO =
            " The engine does not start, so that nothing gets worse. Restore the database from a backup.";

    public DamagedLog(String whatIsWrong) {
        super("The engine's log is damaged: " + whatIsWrong + WHAT_TO_DO);
    }
}
