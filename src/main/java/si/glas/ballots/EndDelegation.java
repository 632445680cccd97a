package si.glas.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/**
 * A voter takes back the right to vote for it, or the delegate declines it. What was voted by it before stays, until the
 * voter votes itself.
 */
@UseCase
public class EndDelegation {

    private final KeptDelegations delegations;
    private final KeptBallots ballots;
    private final VotingBodies bodies;
    private final Chronicle chronicle;
    private final DelegationNotices notices;
    private final InstantSource clock;

    EndDelegation(
            KeptDelegations delegations,
            KeptBallots ballots,
            VotingBodies bodies,
            Chronicle chronicle,
            DelegationNotices notices,
            InstantSource clock) {
        this.delegations = delegations;
        this.ballots = ballots;
        this.bodies = bodies;
        this.chronicle = chronicle;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed if they represent neither of the two
     * @throws VotingClosed if the ballot is over for which alone it was given
     */
    public void end(DelegationId id, PersonId by) {
        Delegation delegation = delegations.seize(id);
        Set<VoterId> own = bodies.of(delegation.electorate()).votersOf(by);
        if (!own.contains(delegation.delegator()) && !own.contains(delegation.delegate())) {
            throw new NotAllowed("to end the delegation " + id);
        }
        end(delegation, by);
    }

    /**
     * A coordinator does so for a voter who has told the office.
     *
     * @throws NotAllowed if it did not come on paper
     */
    public void endEntered(DelegationId id, PersonId coordinator) {
        Delegation delegation = delegations.seize(id);
        if (!delegation.onPaper()) {
            throw new NotAllowed("to end the delegation " + id);
        }
        end(delegation, coordinator);
    }

    private void end(Delegation delegation, PersonId by) {
        if (delegation.isInForce()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (delegation.ballot() != null) {
                ballots.get(delegation.ballot()).admitVote(now);
            }
            delegations.save(delegation.ended(by, now));
            chronicle.record(DelegationActs.ended(delegation, by));
            notices.ended(delegation);
        }
    }
}
