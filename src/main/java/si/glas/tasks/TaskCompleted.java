package si.glas.tasks;

import java.util.UUID;

/** Somebody has done a task; the engine has yet to hear of it. */
public record TaskCompleted(UUID eventId, long key) {}
