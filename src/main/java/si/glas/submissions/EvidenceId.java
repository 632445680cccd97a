package si.glas.submissions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a piece of evidence. */
public record EvidenceId(UUID value) implements Id {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
