package si.glas.engine.embedded.rest.command;

import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import java.time.Duration;
import si.glas.engine.embedded.processing.Answer;
import si.glas.engine.embedded.processing.Command;
import si.glas.engine.embedded.processing.CommandRejected;
import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.rest.Problem;

/** The engine as the REST API sees it: what it rejects is a problem, told as Camunda's own gateway tells it. */
record Engine(Commands commands) {

    /** The engine's bound for a record, and for all that follow from one command together. */
    private static final int MAX_RECORD_BYTES = 4 << 20;

    /** Asks for something that is about no entity yet. */
    Answer send(ValueType valueType, Intent intent, UnifiedRecordValue value) {
        return send(new Command(valueType, intent, value), Commands.DEFAULT_TIMEOUT);
    }

    Answer send(ValueType valueType, Intent intent, long key, UnifiedRecordValue value) {
        return send(new Command(valueType, intent, key, value), Commands.DEFAULT_TIMEOUT);
    }

    Answer send(Command command, Duration timeout) {
        checkSize(command);
        try {
            return commands.send(command, timeout);
        } catch (CommandRejected rejected) {
            throw new Problem(
                    status(rejected.type()),
                    rejected.type().name(),
                    "Command '%s' rejected with code '%s': %s"
                            .formatted(command.intent(), rejected.type(), reason(rejected)));
        }
    }

    private static void checkSize(Command command) {
        int size = command.value().getLength();
        if (size > MAX_RECORD_BYTES) {
            throw new Problem(
                    413,
                    "PAYLOAD_TOO_LARGE",
                    "The request has %d bytes in the engine's form, more than a record can have: %d"
                            .formatted(size, MAX_RECORD_BYTES));
        }
    }

    private static String reason(CommandRejected rejected) {
        return rejected.type() == RejectionType.EXCEEDED_BATCH_RECORD_SIZE
                ? "what follows from it has more bytes than fit together: %d; try less data at once"
                        .formatted(MAX_RECORD_BYTES)
                : String.valueOf(rejected.getMessage());
    }

    private static int status(RejectionType type) {
        return switch (type) {
            case INVALID_ARGUMENT -> 400;
            case UNAUTHORIZED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS, INVALID_STATE -> 409;
            case EXCEEDED_BATCH_RECORD_SIZE -> 413;
            default -> 500;
        };
    }
}
