package si.glas.ballots;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.ballots.rules.Tier;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.PersonId;
import si.glas.language.Alphabet;
import si.glas.language.Language;

/** The votes as they lie in the box, with the names of today. */
@Component
@Transactional(readOnly = true)
class VotesOfRecord implements Votes {

    private final KeptBallots ballots;
    private final Roll roll;
    private final BoxContents box;
    private final SecretBox secretBox;
    private final OwnVotes own;
    private final VotingBodies bodies;

    VotesOfRecord(
            KeptBallots ballots, Roll roll, BoxContents box, SecretBox secretBox, OwnVotes own, VotingBodies bodies) {
        this.ballots = ballots;
        this.roll = roll;
        this.box = box;
        this.secretBox = secretBox;
        this.own = own;
        this.bodies = bodies;
    }

    @Override
    public List<NamedVote> named(BallotId id, Language language) {
        Ballot ballot = ballots.get(id);
        if (ballot.count() == null || ballot.tier() != Tier.NAMED) {
            return List.of();
        }
        Map<VoterId, VotingRight> voters = roll.rights(id);
        VoterNames names = new VoterNames(bodies.of(ballot.electorate()).names(voters.keySet()), Map.of());
        Map<VoterId, Vote> votes = box.all(id).stream().collect(toMap(Vote::voter, Function.identity()));
        return voters.entrySet().stream()
                .map(voter -> names.named(voter.getKey(), voter.getValue(), votes.get(voter.getKey())))
                .sorted(Comparator.comparing(NamedVote::name, Alphabet.of(language)))
                .toList();
    }

    @Override
    public List<OwnVote> own(BallotId id, PersonId person, Language language) {
        return own.of(ballots.get(id), person, language);
    }

    @Override
    public List<OwnVote> history(BallotId id, PersonId person) {
        return own.history(ballots.get(id), person);
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
}
