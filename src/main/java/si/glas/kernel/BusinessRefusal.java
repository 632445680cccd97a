package si.glas.kernel;

import java.util.List;

/**
 * The rules of the house say no: an outcome that the caller has to deal with, not a fault.
 *
 * <p>A person reads the message {@code refusal.<code>} in their language. In a process it arrives as the BPMN error of
 * the same code; the reason stays in this program.
 */
public abstract class BusinessRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code such as {@code submissions.deadlineMissed}: the error code in the models, the key of the message
     * @param reason for the log and for engineers; without personal data
     * @param arguments of the message for people, in its order
     */
    protected BusinessRefusal(String code, String reason, Object... arguments) {
        // An expected outcome: nobody reads its stack.
        super(reason, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
