package si.glas.ballots;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.notices.Recipient;
import si.glas.people.PersonCard;

/** Finds the people who can vote for voters. */
@Component
class Speakers {

    /**
     * @param own whom this person represents
     * @param carried for whom this person can vote by delegation
     * @param voters the names of all of them, in the order of the person's alphabet
     */
    record Speaker(PersonCard person, Set<VoterId> own, Set<VoterId> carried, List<String> voters) {

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
            values.put("carriedCount", carried.size());
            return values;
        }
    }

    private record Voice(PersonCard person, VoterId voter, boolean carried) {}

    private final VotingBodies bodies;
    private final Wording wording;

    Speakers(VotingBodies bodies, Wording wording) {
        this.bodies = bodies;
        this.wording = wording;
    }

    List<Speaker> of(Ballot ballot, Collection<VoterId> voters) {
        return of(ballot, voters, Map.of());
    }

    /**
     * Also those who can vote for some of them by delegation.
     *
     * @param carriers the delegates of those who have one
     */
    List<Speaker> of(Ballot ballot, Collection<VoterId> voters, Map<VoterId, VoterId> carriers) {
        VotingBody body = bodies.of(ballot.electorate());
        Map<VoterId, String> names = body.names(voters);
        Map<VoterId, List<PersonCard>> own = body.representatives(voters);
        Map<VoterId, List<PersonCard>> delegates =
                carriers.isEmpty() ? Map.of() : body.representatives(Set.copyOf(carriers.values()));
        Map<PersonId, List<Voice>> voices = new LinkedHashMap<>();
        Stream.concat(
                        voters.stream().flatMap(voter -> voices(voter, own.get(voter), false)),
                        voters.stream()
                                .filter(carriers::containsKey)
                                .flatMap(voter -> voices(voter, delegates.get(carriers.get(voter)), true)))
                .forEach(voice -> voices.computeIfAbsent(voice.person().id(), id -> new ArrayList<>())
                        .add(voice));
        return voices.values().stream().map(all -> speaker(all, names)).toList();
    }

    /** What these voters are called. */
    String names(Ballot ballot, Collection<VoterId> voters) {
        return voters.isEmpty()
                ? ""
                : bodies.of(ballot.electorate()).names(Set.copyOf(voters)).values().stream()
                        .sorted()
                        .collect(joining(", "));
    }

    private static Stream<Voice> voices(VoterId voter, @Nullable List<PersonCard> persons, boolean carried) {
        return persons == null ? Stream.empty() : persons.stream().map(person -> new Voice(person, voter, carried));
    }

    /** @param voices of one person, who may represent a delegator and the delegate */
    private Speaker speaker(List<Voice> voices, Map<VoterId, String> names) {
        PersonCard person = voices.getFirst().person();
        Map<VoterId, Boolean> carried =
                voices.stream().collect(toMap(Voice::voter, Voice::carried, Boolean::logicalAnd));
        List<String> called = carried.entrySet().stream()
                .map(voter -> called(names.getOrDefault(voter.getKey(), ""), voter.getValue(), person.language()))
                .sorted(Alphabet.of(person.language()))
                .toList();
        return new Speaker(person, with(false, carried), with(true, carried), called);
    }

    private String called(String name, boolean carried, Language language) {
        return carried ? wording.say(language, "ballots.carried", name) : name;
    }

    private static Set<VoterId> with(boolean wanted, Map<VoterId, Boolean> carried) {
        return carried.entrySet().stream()
                .filter(voter -> voter.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
