package si.glas.ballots;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;
import si.glas.people.PersonCard;

/**
 * What voters, and those who voted for them, are called.
 *
 * @param voters the names that are known
 * @param casters the people who are known
 */
record VoterNames(Map<VoterId, String> voters, Map<PersonId, PersonCard> casters) {

    /** The id, if the name has been forgotten: somebody without a name is still one of those who decided. */
    String of(VoterId voter) {
        return voters.getOrDefault(voter, voter.toString());
    }

    NamedVote named(VoterId voter, VotingRight right, @Nullable Vote vote) {
        return vote == null
                ? new NamedVote(voter, of(voter), right, null, "", null, null, null)
                : new NamedVote(
                        voter,
                        of(voter),
                        right,
                        vote.marks(),
                        vote.reason(),
                        vote.castAt(),
                        vote.given(),
                        vote.through() == null ? null : of(vote.through()));
    }

    @Nullable String caster(PersonId person) {
        PersonCard card = casters.get(person);
        return card == null ? null : card.name();
    }
}
