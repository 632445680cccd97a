package si.glas.review;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a review. */
public record ReviewId(UUID value) implements Id {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
