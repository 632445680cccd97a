package si.glas.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * That a person speaks and votes for a member.
 *
 * @param until the first instant at which it is no longer so; none while nobody has ended it
 */
record Mandate(PersonId person, Instant since, @Nullable Instant until) {

    boolean isInForce(Instant now) {
        return !since.isAfter(now) && (until == null || until.isAfter(now));
    }

    Mandate endedAt(Instant now) {
        return new Mandate(person, since, now);
    }
}
