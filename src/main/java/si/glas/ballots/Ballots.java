package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.glas.language.Language;
import si.glas.positions.PositionId;

/** What pages and other rooms read of ballots. */
public interface Ballots {

    /**
     * What a voter on the roll is called.
     *
     * @throws si.glas.kernel.NotFound if there is no such ballot, or the voter is not on its roll
     */
    String voterName(BallotId id, VoterId voter);

    /** @throws si.glas.kernel.NotFound if there is no such ballot */
    BallotView get(BallotId id);

    /**
     * The same for whoever does not ask how many have voted, which takes the longer the more they are: it says that nobody
     * has.
     *
     * @throws si.glas.kernel.NotFound if there is no such ballot
     */
    BallotView getUncounted(BallotId id);

    /** The open ballots on these positions, with their turnout, read at once. */
    Map<PositionId, BallotView> openOn(Collection<PositionId> positions);

    /** The last one that was opened on a position, however it stands. */
    Optional<BallotId> latestOn(PositionId position);

    /**
     * Who has not voted yet, for those who call them, in the order of the reader's alphabet; all who may vote, where the
     * rules let nobody know before the closing who has.
     */
    Turnout turnout(BallotId id, Language language);

    /** What was decided about a position, the earliest ballot first: a second call comes after the first one. */
    List<BallotResult> resultsOf(PositionId position);

    /** The ballots on these questions; none for one whose ballot has not been opened yet. */
    Map<QuestionId, BallotView> on(Collection<QuestionId> questions);

    /** None until the votes have been counted. */
    Optional<BallotResult> resultOf(BallotId id);
}
