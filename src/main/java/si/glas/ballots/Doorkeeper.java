package si.glas.ballots;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /**
     * A ballot in which somebody votes, with its rules and what there is to choose from.
     *
     * @param carriers the voters through whom they vote for others by delegation
     */
    record Admitted(Ballot ballot, RuleSet rules, Contest contest, Map<VoterId, VoterId> carriers) {

        /** Through whom they vote for this voter; none if they represent it. */
        @Nullable VoterId carrierOf(VoterId voter) {
            return carriers.get(voter);
        }
    }

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Contests contests;
    private final VotingBodies bodies;
    private final Franchise franchise;
    private final Roll roll;
    private final ApplicationEventPublisher events;

    Doorkeeper(
            KeptBallots ballots,
            RuleSets ruleSets,
            Contests contests,
            VotingBodies bodies,
            Franchise franchise,
            Roll roll,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.contests = contests;
        this.bodies = bodies;
        this.franchise = franchise;
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
        Ballot ballot = share(id, tier);
        Contest contest = contest(ballot, marks);
        Set<VoterId> own = bodies.of(ballot.electorate()).votersOf(by);
        Set<VoterId> others =
                voters.stream().filter(voter -> !own.contains(voter)).collect(Collectors.toSet());
        Map<VoterId, VoterId> carriers = others.isEmpty() ? Map.of() : franchise.hold(ballot, own, others);
        return admit(ballot, contest, voters, carriers, now);
    }

    /**
     * The same for somebody who enters the vote of another one, and has the right to.
     *
     * @throws IllegalArgumentException if it is not held in the named tier, or its papers cannot be marked so
     */
    Admitted admitEntry(BallotId id, VoterId voter, Marks marks, Instant now) {
        Ballot ballot = share(id, Tier.NAMED);
        return admit(ballot, contest(ballot, marks), Set.of(voter), Map.of(), now);
    }

    private Ballot share(BallotId id, Tier tier) {
        Ballot ballot = ballots.share(id);
        if (ballot.tier() != tier) {
            throw new IllegalArgumentException(id + " is not held in the tier " + tier);
        }
        return ballot;
    }

    private Contest contest(Ballot ballot, Marks marks) {
        Contest contest = contests.of(ballot);
        if (!contest.admits(marks)) {
            throw new IllegalArgumentException("No paper of " + ballot.id() + " can be marked so");
        }
        return contest;
    }

    private Admitted admit(
            Ballot ballot, Contest contest, Set<VoterId> voters, Map<VoterId, VoterId> carriers, Instant now) {
        Set<VoterId> onRoll = roll.among(ballot.id(), voters);
        for (VoterId voter : voters) {
            if (!onRoll.contains(voter)) {
                throw new NotOnRoll(voter, ballot.openedAt());
            }
        }
        ballot.admitVote(now);
        return new Admitted(ballot, ruleSets.read(ballot.rules()), contest, carriers);
    }

    /** To be told of every vote that was taken: it may have been the last one. */
    void seeOff(Admitted admitted) {
        if (admitted.rules().closesEarly()) {
            events.publishEvent(
                    new LastVoteExpected(UUID.randomUUID(), admitted.ballot().id()));
        }
    }
}
