package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static si.glas.ballots.methods.Papers.ids;
import static si.glas.ballots.methods.Papers.lot;
import static si.glas.ballots.methods.Papers.option;
import static si.glas.ballots.methods.Papers.options;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Approval, score and dots. */
class PointsTest {

    private static final List<Option> OPTIONS = options("abc");

    @Test
    void approvalElectsWhomMostApproveOf() {
        Score.Count count = new Approval(lot("abc"))
                .count(
                        OPTIONS,
                        List.of(Sheet.approving(3, "a", "b"), Sheet.approving(2, "b", "c"), Sheet.approving(1)));

        assertThat(ids(count.winners())).isEqualTo("b");
        assertThat(count.tie()).isNull();
        assertThat(count.totals().order()).extracting(PointsTest::line).containsExactly("1 b 5", "2 a 3", "3 c 2");
    }

    @Test
    void approvalTakesNoOtherPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Approval(lot("abc")).count(OPTIONS, List.of(new Sheet(1, Map.of("a", 2)))))
                .withMessage("A ballot gives a 2 points, not from 0 to 1");
    }

    @Test
    void scoreGivesTheFewestPointsToWhomABallotSaysNothingAbout() {
        List<Sheet> sheets = List.of(new Sheet(2, Map.of("a", 5, "b", -1)), new Sheet(1, Map.of("b", 4)));

        Score.Count count = new Score(-2, 5, lot("abc")).count(OPTIONS, sheets);

        assertThat(count.totals().order()).extracting(PointsTest::line).containsExactly("1 a 8", "2 b 2", "3 c -6");
    }

    @Test
    void showsTiesAndLetsTheLotDecideWhoWins() {
        Score.Count count = new Score(0, 9, lot("cba"))
                .count(options("abcd"), List.of(new Sheet(1, Map.of("a", 7, "c", 7, "d", 1, "b", 1))));

        assertThat(count.totals().order())
                .extracting(PointsTest::line)
                .containsExactly("1 a 7", "1 c 7", "3 b 1", "3 d 1");
        assertThat(count.totals().ties()).extracting(Papers::ids).containsExactly("ac", "bd");
        assertThat(count.tie()).isEqualTo(Tie.byLot(options("ac"), option("c")));
        assertThat(ids(count.winners())).isEqualTo("c");
    }

    @Test
    void nobodyWinsWithoutBallots() {
        assertThat(new Approval(lot("abc")).count(OPTIONS, List.of()).winners()).isEmpty();
    }

    @Test
    void refusesWhatIsNoOption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Approval(lot("abc")).count(OPTIONS, List.of(Sheet.approving(1, "x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dots(3).count(OPTIONS, List.of(new Sheet(1, Map.of("x", 1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(3, 3, lot("abc")));
        assertThatIllegalArgumentException().isThrownBy(() -> Sheet.approving(0, "a"));
    }

    @Test
    void dotsShowAMoodAndNoWinner() {
        List<Sheet> sheets = List.of(new Sheet(2, Map.of("a", 2, "b", 1)), new Sheet(1, Map.of("b", 2)));

        Dots.Mood mood = new Dots(3).count(OPTIONS, sheets);

        assertThat(mood.totals().order()).extracting(PointsTest::line).containsExactly("1 a 4", "1 b 4", "3 c 0");
    }

    @Test
    void nobodyHasMoreDotsThanOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dots(3).count(OPTIONS, List.of(new Sheet(1, Map.of("a", 2, "b", 2)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dots(3).count(OPTIONS, List.of(new Sheet(1, Map.of("a", -1, "b", 4)))));
    }

    /** Whoever wins still wins when a ballot gives them more. */
    @Test
    void aWinnerIsNotHurtByMorePoints() {
        Random random = new Random(7);
        Score score = new Score(0, 5, lot("bca"));
        for (int round = 0; round < 2_000; round++) {
            List<Sheet> sheets = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(sheet -> new Sheet(
                            1 + random.nextInt(3),
                            Map.of("a", random.nextInt(6), "b", random.nextInt(6), "c", random.nextInt(6))))
                    .toList();
            String winner = ids(score.count(OPTIONS, sheets).winners());
            List<Sheet> more = sheets.stream()
                    .map(sheet -> random.nextBoolean() ? sheet : raised(sheet, winner))
                    .toList();

            assertThat(ids(score.count(OPTIONS, more).winners())).isEqualTo(winner);
        }
    }

    private static Sheet raised(Sheet sheet, String winner) {
        Map<String, Integer> points = new HashMap<>(sheet.points());
        points.put(winner, 5);
        return new Sheet(sheet.weight(), points);
    }

    private static String line(Totals.Total total) {
        return total.place() + " " + total.option().id() + " " + total.sum();
    }
}
