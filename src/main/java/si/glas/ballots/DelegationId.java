package si.glas.ballots;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a delegation. */
public record DelegationId(UUID value) implements Id {

    static DelegationId random() {
        return new DelegationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
