package si.glas.kernel;

/** Somebody asked for what is not theirs to do. */
public final class NotAllowed extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    /** @param what they asked for, for engineers */
    public NotAllowed(String what) {
        super("kernel.notAllowed", what);
    }
}
