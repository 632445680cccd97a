package si.glas.engine.embedded.processing;

/** The engine takes no commands now, for a reason that the message gives; nothing has happened. */
public final class EngineBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public EngineBusy(String reason) {
        super(reason, null, false, false);
    }
}
