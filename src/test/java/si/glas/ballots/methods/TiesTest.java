package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.methods.Papers.lot;
import static si.glas.ballots.methods.Papers.option;
import static si.glas.ballots.methods.Papers.options;
import static si.glas.ballots.methods.Papers.profile;

import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.SingleTransferableVote.Count;
import si.glas.ballots.methods.SingleTransferableVote.Stage;
import si.glas.ballots.methods.SingleTransferableVote.Transfer;

/** Whose ballots are transferred first, and who is excluded, in the single transferable vote. */
class TiesTest {

    @Test
    void excludesByEarlierStagesBeforeTheLot() {
        // When d is out, b and c have four each; at the first stage c had only three. The lot would take b.
        Profile profile = profile("abcd", "6 a", "4 b", "3 c", "1 dc");

        Stage third = new SingleTransferableVote(1, lot("acdb"))
                .count(profile)
                .stages()
                .get(2);

        assertThat(third.transfer())
                .extracting(Transfer::from, Transfer::tie)
                .containsExactly(option("c"), new Tie(options("bc"), option("c"), 1));
    }

    @Test
    void excludesByTheLotIfTheyNeverDiffered() {
        Profile profile = profile("abc", "3 a", "2 b", "2 c");

        Stage second = new SingleTransferableVote(1, lot("acb"))
                .count(profile)
                .stages()
                .get(1);

        assertThat(second.transfer())
                .extracting(Transfer::from, Transfer::tie)
                .containsExactly(option("b"), Tie.byLot(options("bc"), option("b")));
    }

    @Test
    void transfersTheGreatestSurplusFirst() {
        Count count =
                new SingleTransferableVote(4, lot("dcba")).count(profile("abcde", "5 a", "7 b", "5 c", "1 d", "1 e"));

        assertThat(count.quota()).isEqualTo(4);
        assertThat(count.stages())
                .extracting(stage ->
                        stage.transfer() == null ? "" : stage.transfer().from().id())
                .startsWith("", "b", "c", "a");
    }

    @Test
    void transfersTheSurplusOfWhomTheLotPrefersIfTheyNeverDiffered() {
        Profile profile = profile("abcd", "5 a", "5 b", "1 c", "1 d");

        Stage second = new SingleTransferableVote(3, lot("badc"))
                .count(profile)
                .stages()
                .get(1);

        assertThat(second.transfer())
                .extracting(Transfer::from, Transfer::tie)
                .containsExactly(option("b"), Tie.byLot(options("ab"), option("b")));
    }
}
