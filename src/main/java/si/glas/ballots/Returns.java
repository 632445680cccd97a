package si.glas.ballots;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import si.glas.ballots.rules.Poll;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.TieBreak;
import si.glas.ballots.rules.VotingRight;

/**
 * What comes out of a ballot box: the roll, and the votes of those who voted.
 *
 * @param roll what each voter on it was given
 */
record Returns(Collection<VotingRight> roll, List<Weighed> votes) {

    /** Of the secret tier, where nobody knows whose vote is which, and all are worth the same. */
    static Returns secret(int eligible, Collection<Marks> votes) {
        return new Returns(
                Collections.nCopies(eligible, VotingRight.PLAIN),
                votes.stream().map(Weighed::plain).toList());
    }

    /** @param seed of the lot, should one be needed */
    Poll poll(RuleSet rules, String seed) {
        return new Poll(
                tally(rules, right -> true),
                rules.chambers().stream()
                        .map(chamber -> tally(rules, right -> right.group() == chamber.who()))
                        .toList(),
                ifTied(rules, seed));
    }

    private Tally tally(RuleSet rules, Predicate<VotingRight> part) {
        List<Weighed> cast =
                votes.stream().filter(vote -> part.test(vote.right())).toList();
        return VoteNumbers.of(cast)
                .tally(
                        rules,
                        roll.stream()
                                .filter(part)
                                .mapToLong(VotingRight::weight)
                                .sum());
    }

    private TieBreak ifTied(RuleSet rules, String seed) {
        return switch (rules.tie().rule()) {
            case FAILS -> TieBreak.FAILS;
            case CHAIR -> byChair();
            case LOT -> new SidesLot(seed).isForYes() ? TieBreak.LOT_FOR : TieBreak.LOT_AGAINST;
        };
    }

    private TieBreak byChair() {
        if (roll.stream().noneMatch(VotingRight::chairs)) {
            return TieBreak.NO_CHAIR;
        }
        return votes.stream()
                .filter(vote -> vote.right().chairs())
                .map(vote -> byChair(vote.marks()))
                .findFirst()
                .orElse(TieBreak.CHAIR_SILENT);
    }

    private static TieBreak byChair(Marks marks) {
        if (marks == Choice.YES) {
            return TieBreak.CHAIR_FOR;
        }
        return marks == Choice.NO ? TieBreak.CHAIR_AGAINST : TieBreak.CHAIR_SILENT;
    }
}
