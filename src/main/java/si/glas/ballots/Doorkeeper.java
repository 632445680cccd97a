package si.glas.ballots;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tier;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;

/** Lets to a ballot whoever may vote in it, as long as they may. */
@Component
class Doorkeeper {

    /** A ballot in which somebody votes, and its rules. */
    record Admitted(Ballot ballot, RuleSet rules) {}

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Contests contests;
    private final VotingBodies bodies;
    private final Roll roll;
    private final ApplicationEventPublisher events;

    Doorkeeper(
            KeptBallots ballots,
            RuleSets ruleSets,
            Contests contests,
            VotingBodies bodies,
            Roll roll,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.contests = contests;
        this.bodies = bodies;
        this.roll = roll;
        this.events = events;
    }

    /**
     * Nobody closes the ballot until the end of the transaction.
     *
     * @throws IllegalArgumentException if it is held in another tier, or its papers cannot be marked so
     * @throws NotAllowed if it is not theirs to vote for one of these
     * @throws NotOnRoll if one of these came after the roll was frozen
     * @throws VotingClosed if it comes too late
     * @throws BallotStopped if nobody is asked any more
     */
    Admitted admit(BallotId id, Tier tier, Set<VoterId> voters, Marks marks, PersonId by, Instant now) {
        Ballot ballot = share(id, tier, marks);
        Set<VoterId> theirs = bodies.of(ballot.electorate()).votersOf(by);
        for (VoterId voter : voters) {
            if (!theirs.contains(voter)) {
                throw new NotAllowed("to vote for " + voter);
            }
        }
        return admit(ballot, voters, now);
    }

    /**
     * The same for somebody who enters the vote of another one, and has the right to.
     *
     * @throws IllegalArgumentException if it is not held in the named tier, or its papers cannot be marked so
     */
    Admitted admitEntry(BallotId id, VoterId voter, Marks marks, Instant now) {
        return admit(share(id, Tier.NAMED, marks), Set.of(voter), now);
    }

    private Ballot share(BallotId id, Tier tier, Marks marks) {
        Ballot ballot = ballots.share(id);
        if (ballot.tier() != tier) {
            throw new IllegalArgumentException(id + " is not held in the tier " + tier);
        }
        if (!contests.of(ballot).admits(marks)) {
            throw new IllegalArgumentException("No paper of " + id + " can be marked so");
        }
        return ballot;
    }

    private Admitted admit(Ballot ballot, Set<VoterId> voters, Instant now) {
        Set<VoterId> onRoll = roll.among(ballot.id(), voters);
        for (VoterId voter : voters) {
            if (!onRoll.contains(voter)) {
                throw new NotOnRoll(voter, ballot.openedAt());
            }
        }
        ballot.admitVote(now);
        return new Admitted(ballot, ruleSets.read(ballot.rules()));
    }

    /** To be told of every vote that was taken: it may have been the last one. */
    void seeOff(Admitted admitted) {
        if (admitted.rules().closesEarly()) {
            events.publishEvent(
                    new LastVoteExpected(UUID.randomUUID(), admitted.ballot().id()));
        }
    }
}
