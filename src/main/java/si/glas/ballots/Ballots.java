package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.PositionId;

/** What pages and other rooms read of ballots. */
public interface Ballots {

    /** @throws si.glas.kernel.NotFound if there is no such ballot */
    BallotView get(BallotId id);

    /** The open ballots on these positions, with their turnout, read at once. */
    Map<PositionId, BallotView> openOn(Collection<PositionId> positions);

    /** What was decided about a position, the first call before the second, the first reading before the second. */
    List<BallotResult> resultsOf(PositionId position);

    /** None until the votes have been counted. */
    Optional<BallotResult> resultOf(BallotId id);

    /** The whole roll with all votes, in the order of the alphabet; nothing before the votes are counted. */
    List<NamedVote> votes(BallotId id, Language language);

    /** For whom this person may vote in this ballot now, in the order of the alphabet. */
    List<OwnVote> ownVotes(BallotId id, PersonId person, Language language);

    /** Who has not voted yet. */
    Turnout turnout(BallotId id, Language language);
}
