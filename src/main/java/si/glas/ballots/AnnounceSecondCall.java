package si.glas.ballots;

import java.time.Instant;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.SecondCall;
import si.glas.kernel.UseCase;

/** Tells everybody on the roll that too few took part, and when there is a second call. */
@UseCase
public class AnnounceSecondCall {

    /**
     * @param opensAt at the closing of the first call, where the second one follows at once
     * @param ruleSet by which it is held
     */
    public record Announced(Instant opensAt, String ruleSet) {}

    private final KeptBallots ballots;
    private final RuleSets ruleSets;
    private final Roll roll;
    private final BallotNotices notices;

    AnnounceSecondCall(KeptBallots ballots, RuleSets ruleSets, Roll roll, BallotNotices notices) {
        this.ballots = ballots;
        this.ruleSets = ruleSets;
        this.roll = roll;
        this.notices = notices;
    }

    /**
     * Where the second call opens at once, its opening is news enough.
     *
     * @throws IllegalStateException if the rules of the ballot know no second call, or it is open
     */
    public Announced after(BallotId id) {
        Ballot ballot = ballots.get(id);
        SecondCall call = ruleSets.read(ballot.rules()).secondCall();
        Instant closedAt = ballot.closedAt();
        if (call == null || closedAt == null) {
            throw new IllegalStateException("There is no second call after " + id);
        }
        Instant opensAt = call.opensAt(closedAt);
        if (opensAt.isAfter(closedAt)) {
            notices.secondCallAhead(ballot, roll.of(id), opensAt);
        }
        return new Announced(opensAt, call.rules());
    }
}
