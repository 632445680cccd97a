package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.rules.Tier;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;

/** The votes as they lie in the box, with the names of today. */
@Component
@Transactional(readOnly = true)
class VotesOfRecord implements Votes {

    private final KeptBallots ballots;
    private final Roll roll;
    private final BoxContents box;
    private final SecretBox secretBox;
    private final VotingBodies bodies;
    private final Directory directory;

    VotesOfRecord(
            KeptBallots ballots,
            Roll roll,
            BoxContents box,
            SecretBox secretBox,
            VotingBodies bodies,
            Directory directory) {
        this.ballots = ballots;
        this.roll = roll;
        this.box = box;
        this.secretBox = secretBox;
        this.bodies = bodies;
        this.directory = directory;
    }

    @Override
    public List<NamedVote> named(BallotId id, Language language) {
        Ballot ballot = ballots.get(id);
        if (ballot.count() == null || ballot.tier() != Tier.NAMED) {
            return List.of();
        }
        Map<VoterId, VotingRight> voters = roll.rights(id);
        VoterNames names = names(ballot, voters.keySet(), List.of());
        Map<VoterId, Vote> votes = byVoter(box.all(id));
        return voters.entrySet().stream()
                .map(voter -> names.named(voter.getKey(), voter.getValue(), votes.get(voter.getKey())))
                .sorted(Comparator.comparing(NamedVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public List<OwnVote> own(BallotId id, PersonId person, Language language) {
        Ballot ballot = ballots.get(id);
        Set<VoterId> voters = votersOf(ballot, person);
        Stream<OwnVote> own = ballot.tier() == Tier.SECRET ? secret(ballot, voters) : named(ballot, voters);
        return own.sorted(Comparator.comparing(OwnVote::name, Alphabet.of(language)))
                .toList();
    }

    private Stream<OwnVote> named(Ballot ballot, Set<VoterId> voters) {
        List<Vote> votes = box.of(ballot.id(), voters);
        VoterNames names = names(ballot, voters, votes);
        Map<VoterId, Vote> byVoter = byVoter(votes);
        return voters.stream().map(voter -> names.own(voter, byVoter.get(voter)));
    }

    private Stream<OwnVote> secret(Ballot ballot, Set<VoterId> voters) {
        VoterNames names = names(ballot, voters, List.of());
        Set<VoterId> voted = box.voted(ballot.id(), voters);
        return voters.stream()
                .map(voter -> voted.contains(voter)
                        ? OwnVote.secret(voter, names.of(voter))
                        : OwnVote.missing(voter, names.of(voter)));
    }

    @Override
    public List<OwnVote> history(BallotId id, PersonId person) {
        Ballot ballot = ballots.get(id);
        Set<VoterId> voters = votersOf(ballot, person);
        List<Vote> votes = box.history(id, voters);
        VoterNames names = names(ballot, voters, votes);
        return votes.stream().map(vote -> names.own(vote.voter(), vote)).toList();
    }

    @Override
    public List<SecretVote> secret(BallotId id) {
        return secretBox.opened(id);
    }

    @Override
    public List<Weighed> papers(BallotId id) {
        Ballot ballot = ballots.get(id);
        if (ballot.count() == null) {
            return List.of();
        }
        if (ballot.tier() == Tier.SECRET) {
            return secretBox.opened(id).stream()
                    .map(vote -> Weighed.plain(vote.marks()))
                    .toList();
        }
        Map<VoterId, VotingRight> rights = roll.rights(id);
        return box.all(id).stream().map(vote -> vote.weighed(rights)).toList();
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
