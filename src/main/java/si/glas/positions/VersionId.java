package si.glas.positions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names an immutable version of a position’s text. */
public record VersionId(UUID value) implements Id {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
