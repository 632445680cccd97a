package si.glas.engine.embedded.processing;

import io.camunda.zeebe.protocol.record.RejectionType;

/** The engine refused a command; the message is the engine's own reason, naming the precondition that failed. */
public final class CommandRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RejectionType type;

    public CommandRejected(RejectionType type, String reason) {
        super(reason, null, false, false);
        this.type = type;
    }

    public RejectionType type() {
        return type;
    }
}
