package si.glas.positions;

import java.util.UUID;

/** A position has been withdrawn; whatever is going on about it ends. */
public record PositionWithdrawn(UUID eventId, PositionId positionId) {}
