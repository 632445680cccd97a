package si.glas.positions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a position. */
public record PositionId(UUID value) implements Id {

    public static PositionId random() {
        return new PositionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
