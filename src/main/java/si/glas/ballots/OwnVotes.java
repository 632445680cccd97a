package si.glas.ballots;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tier;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;

/** How things stand with those for whom somebody may vote. */
@Component
class OwnVotes {

    private final Franchise franchise;
    private final RuleSets ruleSets;
    private final BoxContents box;
    private final VotingBodies bodies;
    private final Directory directory;

    OwnVotes(Franchise franchise, RuleSets ruleSets, BoxContents box, VotingBodies bodies, Directory directory) {
        this.franchise = franchise;
        this.ruleSets = ruleSets;
        this.box = box;
        this.bodies = bodies;
        this.directory = directory;
    }

    List<OwnVote> of(Ballot ballot, PersonId person, Language language) {
        Voices voices = franchise.of(ballot, person);
        return (ballot.tier() == Tier.SECRET ? secret(ballot, voices) : named(ballot, voices))
                .sorted(Comparator.comparing(OwnVote::name, Alphabet.of(language)))
                .toList();
    }

    /** The earliest first. */
    List<OwnVote> history(Ballot ballot, PersonId person) {
        Voices voices = franchise.of(ballot, person);
        List<Vote> votes = box.history(ballot.id(), voices.all()).stream()
                .filter(voices::mayKnow)
                .toList();
        VoteTeller teller = teller(ballot, voices, votes);
        return votes.stream().map(vote -> teller.tell(vote.voter(), vote)).toList();
    }

    private Stream<OwnVote> named(Ballot ballot, Voices voices) {
        Map<VoterId, Vote> votes =
                box.of(ballot.id(), voices.all()).stream().collect(toMap(Vote::voter, Function.identity()));
        VoteTeller teller = teller(ballot, voices, votes.values().stream().toList());
        return voices.all().stream().map(voter -> teller.tell(voter, votes.get(voter)));
    }

    private Stream<OwnVote> secret(Ballot ballot, Voices voices) {
        VoteTeller teller = teller(ballot, voices, List.of());
        Set<VoterId> voted = box.voted(ballot.id(), voices.all());
        return voices.all().stream().map(voter -> teller.tellSecret(voter, voted.contains(voter)));
    }

    private VoteTeller teller(Ballot ballot, Voices voices, List<Vote> votes) {
        Set<VoterId> named = Stream.of(
                        voices.all().stream(),
                        voices.carried().values().stream().map(Delegation::delegate),
                        votes.stream().map(Vote::through).filter(Objects::nonNull))
                .flatMap(voters -> voters)
                .collect(toSet());
        return new VoteTeller(
                voices,
                new VoterNames(
                        bodies.of(ballot.electorate()).names(named),
                        directory.persons(votes.stream().map(Vote::castBy).toList())),
                ruleSets.read(ballot.rules()).votesMayChange());
    }
}
