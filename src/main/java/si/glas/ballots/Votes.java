package si.glas.ballots;

import java.util.List;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** What is shown of votes, and to whom. Lists with names are in the order of the reader's alphabet. */
public interface Votes {

    /** In the named tier, the whole roll with all votes, for the members; nothing before they have been counted. */
    List<NamedVote> named(BallotId id, Language language);

    /** In the secret tier, all votes in the order of their trackers; nothing before they have been counted. */
    List<SecretVote> secret(BallotId id);

    /** All papers of a counted ballot, in no order; nothing before they have been counted. */
    List<Weighed> papers(BallotId id);

    /** For whom this person may vote now, and what was voted for them. */
    List<OwnVote> own(BallotId id, PersonId person, Language language);

    /** Everything that was ever voted for those for whom this person may vote now, the earliest first. */
    List<OwnVote> history(BallotId id, PersonId person);
}
