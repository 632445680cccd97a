package si.glas.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.notices.Recipient;
import si.glas.people.PersonCard;

/** Finds the people who can vote for voters. */
@Component
class Speakers {

    /** @param voters the names of those for whom this person can vote, in the order of the person's alphabet */
    record Speaker(PersonCard person, List<String> voters) {

        Recipient recipient() {
            return person.recipient();
        }

        Language language() {
            return person.language();
        }

        /** What every notice about a ballot says to them, and what this one says besides. */
        Map<String, Object> values(Ballot ballot, Map<String, Object> more) {
            Map<String, Object> values = new HashMap<>(more);
            values.put("title", ballot.title());
            values.put("subject", ballot.question() == null ? "TEXT" : "QUESTION");
            values.put("body", ballot.electorate().name());
            values.put("voters", String.join(", ", voters));
            values.put("voterCount", voters.size());
            return values;
        }
    }

    private final VotingBodies bodies;

    Speakers(VotingBodies bodies) {
        this.bodies = bodies;
    }

    List<Speaker> of(Ballot ballot, Collection<VoterId> voters) {
        VotingBody body = bodies.of(ballot.electorate());
        Map<VoterId, String> names = body.names(voters);
        Map<PersonId, PersonCard> persons = new LinkedHashMap<>();
        Map<PersonId, List<String>> voices = new HashMap<>();
        body.representatives(voters).forEach((voter, representatives) -> {
            for (PersonCard person : representatives) {
                persons.put(person.id(), person);
                voices.computeIfAbsent(person.id(), id -> new ArrayList<>())
                        .add(names.getOrDefault(voter, voter.toString()));
            }
        });
        return persons.values().stream()
                .map(person -> speaker(person, voices.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static Speaker speaker(PersonCard person, List<String> voters) {
        return new Speaker(
                person, voters.stream().sorted(Alphabet.of(person.language())).toList());
    }
}
