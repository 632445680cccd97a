package si.glas.ballots;

import java.util.UUID;
import si.glas.kernel.Id;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;

/** Names whoever has a vote: a member, or for a ballot of the board a person on it. */
public record VoterId(UUID value) implements Id, Comparable<VoterId> {

    static VoterId of(MemberId member) {
        return new VoterId(member.value());
    }

    static VoterId of(PersonId person) {
        return new VoterId(person.value());
    }

    MemberId member() {
        return new MemberId(value);
    }

    PersonId person() {
        return new PersonId(value);
    }

    /** As text, so that other programs sort a roll in the same way. */
    @Override
    public int compareTo(VoterId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
