package si.glas.tasks;

import java.util.UUID;

/** Somebody has taken a task on, or given it back or to somebody else; the engine has yet to hear of it. */
public record TaskAssigned(UUID eventId, long key) {}
