package si.glas.kernel;

/**
 * The rules of the house say no: an outcome that the caller has to deal with, not a fault.
 *
 * <p>In a process it arrives as the BPMN error of the same code; the message stays in this program.
 */
public abstract class BusinessRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code the error code in the models, such as {@code submissions.deadlineMissed}
     * @param reason what a person needs to know
     */
    protected BusinessRefusal(String code, String reason) {
        // An expected outcome: nobody reads its stack.
        super(reason, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
