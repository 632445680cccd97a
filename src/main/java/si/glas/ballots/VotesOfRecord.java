package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;

/** The votes as they lie in the box, with the names of today. */
@Component
@Transactional(readOnly = true)
class VotesOfRecord implements Votes {

    private final KeptBallots kept;
    private final Ballots ballots;
    private final Roll roll;
    private final BoxContents box;
    private final VotingBodies bodies;
    private final Directory directory;

    VotesOfRecord(
            KeptBallots kept, Ballots ballots, Roll roll, BoxContents box, VotingBodies bodies, Directory directory) {
        this.kept = kept;
        this.ballots = ballots;
        this.roll = roll;
        this.box = box;
        this.bodies = bodies;
        this.directory = directory;
    }

    @Override
    public List<NamedVote> named(BallotId id, Language language) {
        Ballot ballot = kept.get(id);
        if (ballot.count() == null) {
            return List.of();
        }
        Set<VoterId> voters = roll.of(id);
        VoterNames names = names(ballot, voters, List.of());
        Map<VoterId, Vote> votes = byVoter(box.all(id));
        return voters.stream()
                .map(voter -> names.named(voter, votes.get(voter)))
                .sorted(Comparator.comparing(NamedVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public List<OwnVote> own(BallotId id, PersonId person, Language language) {
        Ballot ballot = kept.get(id);
        Set<VoterId> voters = votersOf(ballot, person);
        List<Vote> votes = box.of(id, voters);
        VoterNames names = names(ballot, voters, votes);
        Map<VoterId, Vote> byVoter = byVoter(votes);
        return voters.stream()
                .map(voter -> names.own(voter, byVoter.get(voter)))
                .sorted(Comparator.comparing(OwnVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public List<OwnVote> history(BallotId id, PersonId person) {
        Ballot ballot = kept.get(id);
        Set<VoterId> voters = votersOf(ballot, person);
        List<Vote> votes = box.history(id, voters);
        VoterNames names = names(ballot, voters, votes);
        return votes.stream().map(vote -> names.own(vote.voter(), vote)).toList();
    }

    @Override
    public Turnout turnout(BallotId id, Language language) {
        Ballot ballot = kept.get(id);
        Set<VoterId> missing = box.missing(id);
        VoterNames names = names(ballot, missing, List.of());
        var representatives = bodies.of(ballot.electorate()).representatives(missing);
        return new Turnout(
                ballots.get(id),
                missing.stream()
                        .map(voter -> new MissingVoter(
                                voter, names.of(voter), representatives.getOrDefault(voter, List.of())))
                        .sorted(Comparator.comparing(MissingVoter::name, Alphabet.of(language)))
                        .toList());
    }

    private Set<VoterId> votersOf(Ballot ballot, PersonId person) {
        return roll.among(ballot.id(), bodies.of(ballot.electorate()).votersOf(person));
    }

    private VoterNames names(Ballot ballot, Collection<VoterId> voters, Collection<Vote> votes) {
        return new VoterNames(
                bodies.of(ballot.electorate()).names(voters),
                directory.persons(votes.stream().map(Vote::castBy).toList()));
    }

    private static Map<VoterId, Vote> byVoter(Collection<Vote> votes) {
        return votes.stream().collect(toMap(Vote::voter, Function.identity()));
    }
}
