package si.glas.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.people.PersonCard;

/** Those who decide together: the members, or the board. What it says is about now; the roll is about the opening. */
interface VotingBody {

    Electorate electorate();

    /** Everybody who has a vote. */
    Set<VoterId> all();

    /** Those of these who have one. */
    Set<VoterId> belonging(Collection<VoterId> voters);

    /** For whom somebody may vote. */
    Set<VoterId> votersOf(PersonId person);

    /** What the known ones of these are called, former ones too. */
    Map<VoterId, String> names(Collection<VoterId> voters);

    /** Who may vote for these; voters for whom nobody may are left out. */
    Map<VoterId, List<PersonCard>> representatives(Collection<VoterId> voters);
}
