package si.glas.engine;

import java.time.Duration;
import java.util.UUID;

/** Tells processes that something has happened; some wait for it, some begin with it. */
public interface ProcessMessages {

    /**
     * Publishes a message, once: as long as it lives, another one of the same id is the same, and that is no failure.
     *
     * <p>A process that begins with the message is started once for it, and never while another instance of the same
     * correlation key runs. So an event is published by its listener again and again until this returns.
     *
     * @param name {@code <room>.<camelCase>}, such as {@code timetable.deadlineMoved}
     * @param correlationKey whom the message is for: the id that the waiting process has in its variables
     * @param messageId the id of the event
     * @param timeToLive how long the message waits for a process that is not there yet, and how long its id is remembered
     * @param variables ids, decisions and instants only
     * @throws EngineRefused if the engine will never take it
     * @throws EngineUnavailable if it is worth another try
     */
    void publish(String name, String correlationKey, UUID messageId, Duration timeToLive, Record variables);
}
