package si.glas.review;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a comment or an amendment. */
public record ContributionId(UUID value) implements Id {

    public static ContributionId random() {
        return new ContributionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
