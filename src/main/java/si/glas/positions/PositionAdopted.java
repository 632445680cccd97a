package si.glas.positions;

import java.util.UUID;

/** A position has become what the network says. */
public record PositionAdopted(UUID eventId, PositionId positionId, VersionId versionId) {}
