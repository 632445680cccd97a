package si.glas.engine.embedded.processing;

import java.time.Duration;

/** The way into the engine. */
public interface Commands {

    Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

    /**
     * Sends a command and blocks the calling (virtual) thread until its outcome is durable.
     *
     * @throws CommandRejected if the engine refuses the command
     * @throws EngineBusy if the engine takes no commands now; nothing has happened and the caller may try again
     * @throws NoAnswerInTime if no answer came in time; the command may still take effect
     */
    Answer send(Command command, Duration timeout);
}
