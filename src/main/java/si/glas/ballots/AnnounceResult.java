package si.glas.ballots;

import si.glas.kernel.UseCase;

/** Tells everybody on the roll what was decided. */
@UseCase
public class AnnounceResult {

    private final KeptBallots ballots;
    private final Ballots results;
    private final Roll roll;
    private final BallotNotices notices;

    AnnounceResult(KeptBallots ballots, Ballots results, Roll roll, BallotNotices notices) {
        this.ballots = ballots;
        this.results = results;
        this.roll = roll;
        this.notices = notices;
    }

    /** @throws IllegalStateException if the votes have not been counted */
    public void of(BallotId id) {
        BallotResult result = results.resultOf(id)
                .orElseThrow(() -> new IllegalStateException("The votes of " + id + " have not been counted"));
        notices.counted(ballots.get(id), roll.of(id), result);
    }
}
