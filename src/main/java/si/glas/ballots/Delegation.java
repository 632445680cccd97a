package si.glas.ballots;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.positions.CampaignId;

/**
 * A voter gives another one of the same electorate the right to vote for it.
 *
 * @param ballot the only one for which it is given, if it is
 * @param topic whose ballots it is given for, if it is
 * @param givenBy who speaks for the delegator, or the coordinator who entered what came on paper
 * @param endedAt none as long as it is in force
 */
record Delegation(
        @Id DelegationId id,
        @Version int version,
        Electorate electorate,
        VoterId delegator,
        VoterId delegate,
        Reach reach,
        @Nullable BallotId ballot,
        @Nullable CampaignId topic,
        PersonId givenBy,
        Instant givenAt,
        boolean onPaper,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt) {

    boolean isInForce() {
        return endedAt == null;
    }

    /** Whether one replaces the other: nobody gives the same vote to two. */
    boolean isForTheSameAs(Delegation other) {
        return delegator.equals(other.delegator)
                && reach == other.reach
                && Objects.equals(ballot, other.ballot)
                && Objects.equals(topic, other.topic);
    }

    Delegation ended(PersonId by, Instant at) {
        return new Delegation(
                id, version, electorate, delegator, delegate, reach, ballot, topic, givenBy, givenAt, onPaper, by, at);
    }
}
