package si.glas.ballots;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a ballot. */
public record BallotId(UUID value) implements Id {

    public static BallotId random() {
        return new BallotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
