package si.glas.database;

/** The embedded database cannot be started; says why, and what the person at the machine can do about it. */
public final class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    DatabaseNotStarted(String reason, String action, Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    DatabaseNotStarted(String reason, String action) {
        super(reason);
        this.action = action;
    }

    boolean saysThat(String phrase) {
        return String.valueOf(getMessage()).contains(phrase);
    }

    public String action() {
        return action;
    }
}
