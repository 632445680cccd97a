package si.glas.kernel;

/** What was asked for does not exist, or not for the one who asks. */
public final class NotFound extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    public NotFound(Id id) {
        this(id.toString());
    }

    /** @param what such as {@code task 17}, for engineers */
    public NotFound(String what) {
        super("kernel.notFound", "There is no " + what);
    }
}
