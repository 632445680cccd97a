package si.glas.engine.embedded.processing;

import java.time.Duration;

/** The engine took a command but did not answer in time; it may still take effect. */
public final class NoAnswerInTime extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoAnswerInTime(Command command, Duration timeout) {
        super(
                "No answer to %s %s within %d ms; it may still take effect."
                        .formatted(command.valueType(), command.intent(), timeout.toMillis()),
                null,
                false,
                false);
    }
}
