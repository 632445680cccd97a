package si.glas.ballots;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** A voter gives another one the right to vote for it. One that it has given before for the same ends. */
@UseCase
public class GiveDelegation {

    private final KeptDelegations delegations;
    private final DelegationLimits limits;
    private final VotingBodies bodies;
    private final Chronicle chronicle;
    private final DelegationNotices notices;
    private final InstantSource clock;

    GiveDelegation(
            KeptDelegations delegations,
            DelegationLimits limits,
            VotingBodies bodies,
            Chronicle chronicle,
            DelegationNotices notices,
            InstantSource clock) {
        this.delegations = delegations;
        this.limits = limits;
        this.bodies = bodies;
        this.chronicle = chronicle;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed if they do not represent the delegator
     * @throws DelegationRefused if the rules do not allow it, it would close a circle, or the delegate carries enough
     * @throws NotOnRoll if the delegator came after the roll of the ballot was frozen
     * @throws VotingClosed if the ballot is over
     * @throws BallotStopped if nobody is asked any more
     */
    public DelegationId give(WantedDelegation wanted, PersonId by) {
        if (!bodies.of(wanted.electorate()).votersOf(by).contains(wanted.delegator())) {
            throw new NotAllowed("to give away the vote of " + wanted.delegator());
        }
        return keep(wanted, by, false);
    }

    /** The same for a coordinator who has it on paper, and has the right to enter it. */
    public DelegationId enter(WantedDelegation wanted, PersonId coordinator) {
        return keep(wanted, coordinator, true);
    }

    private DelegationId keep(WantedDelegation wanted, PersonId by, boolean onPaper) {
        Delegation given = new Delegation(
                DelegationId.random(),
                0,
                wanted.electorate(),
                wanted.delegator(),
                wanted.delegate(),
                wanted.reach(),
                wanted.ballot(),
                wanted.topic(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                onPaper,
                null,
                null);
        List<Delegation> replaced = limits.check(given);
        replaced.forEach(before -> end(before, given));
        Delegation kept = delegations.save(given);
        chronicle.record(DelegationActs.given(kept));
        notices.given(kept);
        return kept.id();
    }

    private void end(Delegation before, Delegation given) {
        delegations.save(delegations.seize(before.id()).ended(given.givenBy(), given.givenAt()));
        chronicle.record(DelegationActs.ended(before, given.givenBy()));
        notices.ended(before);
    }
}
