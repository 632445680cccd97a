package si.glas.ballots;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Tier;
import si.glas.ballots.rules.VotingRight;

/** The box of a ballot, whichever its tier. */
@Component
class Boxes {

    /**
     * What was in it.
     *
     * @param hash of the record: of the whole list in the named tier, the root of the tree in the secret one
     */
    record Contents(Returns returns, String hash) {}

    private final Roll roll;
    private final BoxContents named;
    private final SecretBox secret;

    Boxes(Roll roll, BoxContents named, SecretBox secret) {
        this.roll = roll;
        this.named = named;
        this.secret = secret;
    }

    /** Makes it ready for votes. */
    void prepare(Ballot ballot) {
        if (ballot.tier() == Tier.SECRET) {
            secret.prepare(ballot.id());
        }
    }

    /** For the counting, of a ballot that has not been counted yet. */
    Contents open(Ballot ballot) {
        return ballot.tier() == Tier.SECRET ? openSecret(ballot) : openNamed(ballot.id());
    }

    private Contents openNamed(BallotId ballot) {
        Map<VoterId, VotingRight> rights = roll.rights(ballot);
        List<Vote> votes = named.all(ballot);
        return new Contents(
                new Returns(
                        rights.values(),
                        votes.stream().map(vote -> vote.weighed(rights)).toList()),
                VoteRecord.of(ballot, rights, votes).sha256());
    }

    private Contents openSecret(Ballot ballot) {
        List<SecretVote> votes = secret.open(ballot.id());
        return new Contents(
                Returns.secret(
                        ballot.eligible(), votes.stream().map(SecretVote::marks).toList()),
                new MerkleTree(votes.stream().map(SecretVote::line).toList()).root());
    }

    /** Destroys what has to be when a ballot is over, also if somebody has died while doing it before. */
    void clear(Ballot ballot) {
        if (ballot.tier() == Tier.SECRET) {
            secret.destroy(ballot.id());
        }
    }
}
