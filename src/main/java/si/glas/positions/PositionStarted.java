package si.glas.positions;

import java.util.UUID;

/** A coordinator has started a position. */
public record PositionStarted(
        UUID eventId, PositionId positionId, PositionView.Kind kind, boolean hasMandate, PositionView.Matter matter) {}
