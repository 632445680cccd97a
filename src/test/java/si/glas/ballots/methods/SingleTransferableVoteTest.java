package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static si.glas.ballots.methods.Papers.ids;
import static si.glas.ballots.methods.Papers.lot;
import static si.glas.ballots.methods.Papers.profile;

import org.junit.jupiter.api.Test;
import si.glas.ballots.methods.SingleTransferableVote.Count;
import si.glas.ballots.methods.SingleTransferableVote.Stage;

class SingleTransferableVoteTest {

    /** The textbook example of a party with three dishes: orange, pear, chocolate, strawberry, bonbon; 20 guests. */
    @Test
    void transfersSurplusesAndExcludesTheLast() {
        Profile profile = profile("opcsb", "4 o", "2 po", "8 cs", "4 cb", "1 s", "1 b");

        Count count = new SingleTransferableVote(3, lot("opcsb")).count(profile);

        assertThat(count.quota()).isEqualTo(6);
        assertThat(ids(count.winners())).isEqualTo("cos");
        assertThat(count.stages())
                .extracting(SingleTransferableVoteTest::line)
                .containsExactly(
                        "o 4.00000 p 2.00000 c 12.00000 s 1.00000 b 1.00000 | 0.00000 0.00000 | c",
                        "o 4.00000 p 2.00000 c 6.00000 s 5.00000 b 3.00000 | 0.00000 0.00000 |",
                        "o 6.00000 p 0.00000 c 6.00000 s 5.00000 b 3.00000 | 0.00000 0.00000 | o",
                        "o 6.00000 p 0.00000 c 6.00000 s 5.00000 b 0.00000 | 3.00000 0.00000 | s");
    }

    @Test
    void cutsTransferValuesAtFiveDecimals() {
        // 7 votes, 2 seats, quota 3: a's surplus of 4 is 4/7 for each of 7 ballots, 0.57142.
        Count count = new SingleTransferableVote(2, lot("abc")).count(profile("abc", "4 ab", "2 ac", "1 a"));

        assertThat(line(count.stages().get(1))).isEqualTo("a 3.00000 b 2.28568 c 1.14284 | 0.57142 0.00006 |");
    }

    @Test
    void valuesABallotByWhatItWasWorthWhenItCame() {
        // b has a vote of its own and six of 0.6 from a: 4.6, 0.6 above the quota. Its own ballot goes on at
        // 0.6 × 1 / 4.6 = 0.13043, those from a at 0.6 × 0.6 / 4.6 = 0.07826.
        Profile profile = profile("abcd", "6 abc", "4 a", "1 bd", "3 c", "1 d");

        Count count = new SingleTransferableVote(3, lot("abcd")).count(profile);

        assertThat(count.quota()).isEqualTo(4);
        assertThat(line(count.stages().get(1)))
                .isEqualTo("a 4.00000 b 4.60000 c 3.00000 d 1.00000 | 2.40000 0.00000 | b");
        assertThat(line(count.stages().get(2)))
                .isEqualTo("a 4.00000 b 4.00000 c 3.46956 d 1.13043 | 2.40000 0.00001 |");
    }

    @Test
    void dividesABallotAmongEqualPreferences() {
        Count count = new SingleTransferableVote(1, lot("abcd")).count(profile("abcd", "2 abc,d", "5 d"));

        assertThat(line(count.stages().getFirst()))
                .isEqualTo("a 0.66666 b 0.66666 c 0.66666 d 5.00000 | 0.00000 0.00002 | d");
    }

    @Test
    void fillsTheLastSeatsWithoutAQuota() {
        Count count = new SingleTransferableVote(2, lot("abc")).count(profile("abc", "3 a", "2 b", "1 c"));

        assertThat(ids(count.winners())).isEqualTo("ab");
        assertThat(ids(count.stages().getLast().filledLast())).isEqualTo("b");
    }

    @Test
    void electsAllIfThereAreNoMoreThanSeats() {
        Count count = new SingleTransferableVote(3, lot("ab")).count(profile("ab", "3 a"));

        assertThat(ids(count.winners())).isEqualTo("ab");
        assertThat(count.stages()).hasSize(1);
    }

    @Test
    void electsNobodyWithoutVotes() {
        assertThat(new SingleTransferableVote(1, lot("ab"))
                        .count(profile("ab", "5"))
                        .winners())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleTransferableVote(0, lot("ab")));
    }

    static String line(Stage stage) {
        String votes = String.join(
                " ",
                stage.standings().stream()
                        .map(standing -> standing.option().id() + " " + standing.votes())
                        .toList());
        String elected = ids(stage.reachedQuota()) + ids(stage.filledLast());
        return (votes + " | " + stage.nonTransferable() + " " + stage.lost() + " | " + elected).strip();
    }
}
