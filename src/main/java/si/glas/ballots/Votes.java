package si.glas.ballots;

import java.util.List;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** What the named tier shows of votes, and to whom. Lists are in the order of the reader's alphabet. */
public interface Votes {

    /** The whole roll with all votes, for the members; nothing before the votes have been counted. */
    List<NamedVote> named(BallotId id, Language language);

    /** For whom this person may vote now, and what was voted for them. */
    List<OwnVote> own(BallotId id, PersonId person, Language language);

    /** Everything that was ever voted for those for whom this person may vote now, the earliest first. */
    List<OwnVote> history(BallotId id, PersonId person);

    /** Who has not voted yet, for those who call them. */
    Turnout turnout(BallotId id, Language language);
}
