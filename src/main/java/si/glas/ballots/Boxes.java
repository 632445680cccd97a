package si.glas.ballots;

import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.ballots.rules.Tier;

/** The box of a ballot, whichever its tier. */
@Component
class Boxes {

    /**
     * What was in it.
     *
     * @param hash of the record: of the whole list in the named tier, the root of the tree in the secret one
     */
    record Contents(List<Marks> marks, String hash) {}

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
        return ballot.tier() == Tier.SECRET ? openSecret(ballot.id()) : openNamed(ballot.id());
    }

    private Contents openNamed(BallotId ballot) {
        List<Vote> votes = named.all(ballot);
        return new Contents(
                votes.stream().map(Vote::marks).toList(),
                VoteRecord.of(ballot, roll.of(ballot), votes).sha256());
    }

    private Contents openSecret(BallotId ballot) {
        List<SecretVote> votes = secret.open(ballot);
        return new Contents(
                votes.stream().map(SecretVote::marks).toList(),
                new MerkleTree(votes.stream().map(SecretVote::line).toList()).root());
    }

    /** Destroys what has to be when a ballot is over, also if somebody has died while doing it before. */
    void clear(Ballot ballot) {
        if (ballot.tier() == Tier.SECRET) {
            secret.destroy(ballot.id());
        }
    }
}
