package si.glas.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * The editors' answer to a comment or an amendment.
 *
 * @param reason empty if none was given, as may be where something is accepted
 * @param compromise the wording that is taken over where an amendment is accepted in part
 * @param agreedAt when the proposer accepted the compromise
 */
public record Answer(
        Disposition disposition,
        String reason,
        @Nullable String compromise,
        PersonId givenBy,
        Instant givenAt,
        @Nullable PersonId agreedBy,
        @Nullable Instant agreedAt) {

    public boolean isCompromise() {
        return compromise != null;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    Answer agreed(@Nullable PersonId by, @Nullable Instant at) {
        return new Answer(disposition, reason, compromise, givenBy, givenAt, by, at);
    }

    /** Instead of an earlier answer: who accepted that compromise has accepted the same one in this answer. */
    Answer insteadOf(@Nullable Answer before) {
        return before != null && compromise != null && compromise.equals(before.compromise())
                ? agreed(before.agreedBy(), before.agreedAt())
                : this;
    }
}
