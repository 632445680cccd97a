package si.glas.engine.embedded.rest.command;

import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
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

    /** Asks for something that is about no entity yet. */
    Answer send(ValueType valueType, Intent intent, UnifiedRecordValue value) {
        return send(new Command(valueType, intent, value), Commands.DEFAULT_TIMEOUT);
    }

    Answer send(ValueType valueType, Intent intent, long key, UnifiedRecordValue value) {
        return send(new Command(valueType, intent, key, value), Commands.DEFAULT_TIMEOUT);
    }

    Answer send(Command command, Duration timeout) {
        try {
            return commands.send(command, timeout);
        } catch (CommandRejected rejected) {
            throw new Problem(
                    status(rejected),
                    rejected.type().name(),
                    "Command '%s' rejected with code '%s': %s"
                            .formatted(command.intent(), rejected.type(), rejected.getMessage()));
        }
    }

    private static int status(CommandRejected rejected) {
        return switch (rejected.type()) {
            case INVALID_ARGUMENT -> 400;
            case UNAUTHORIZED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS, INVALID_STATE -> 409;
            default -> 500;
        };
    }
}
