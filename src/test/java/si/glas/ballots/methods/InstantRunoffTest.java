package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.ballots.methods.Papers.ids;
import static si.glas.ballots.methods.Papers.lot;
import static si.glas.ballots.methods.Papers.option;
import static si.glas.ballots.methods.Papers.options;
import static si.glas.ballots.methods.Papers.profile;

import org.junit.jupiter.api.Test;

class InstantRunoffTest {

    /** Where Tennessee's capital should be: the textbook example with Memphis, Nashville, Chattanooga and Knoxville. */
    @Test
    void eliminatesTheLastUntilThereIsAMajority() {
        Profile profile = profile("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");

        InstantRunoff.Count count = new InstantRunoff(lot("MNCK")).count(profile);

        assertThat(ids(count.winners())).isEqualTo("K");
        assertThat(count.rounds())
                .extracting(InstantRunoffTest::line)
                .containsExactly(
                        "M 42, N 26, C 15, K 17, exhausted 0, out: C",
                        "M 42, N 26, K 32, exhausted 0, out: N",
                        "M 42, K 58, exhausted 0");
    }

    @Test
    void splitsEqualFirstChoicesExactly() {
        InstantRunoff.Round round = new InstantRunoff(lot("abcd"))
                .count(profile("abcd", "1 abc", "1 abc,d", "4 d"))
                .rounds()
                .getFirst();

        assertThat(line(round)).isEqualTo("a 1 1/3, b 1/3, c 1/3, d 4, exhausted 0");
    }

    @Test
    void givesTheWholeVoteToTheLastOfEqualOnesThatContinues() {
        Profile profile = profile("abc", "2 ab,c", "3 b", "4 c");

        assertThat(new InstantRunoff(lot("abc")).count(profile).rounds())
                .extracting(InstantRunoffTest::line)
                .containsExactly("a 1, b 4, c 4, exhausted 0, out: a", "b 5, c 4, exhausted 0");
    }

    @Test
    void asksForAMajorityOfWhatIsNotExhausted() {
        Profile profile = profile("abc", "4 a", "3 bc", "2 c", "1");

        InstantRunoff.Count count = new InstantRunoff(lot("abc")).count(profile);

        assertThat(ids(count.winners())).isEqualTo("a");
        assertThat(count.rounds())
                .extracting(InstantRunoffTest::line)
                .containsExactly("a 4, b 3, c 2, exhausted 1, out: c", "a 4, b 3, exhausted 3");
    }

    @Test
    void doesNotTakeHalfForAMajority() {
        Profile profile = profile("abc", "4 a", "3 b", "1 cb");

        assertThat(new InstantRunoff(lot("bac"))
                        .count(profile)
                        .rounds()
                        .getLast()
                        .tie())
                .isNull();
        assertThat(ids(new InstantRunoff(lot("bac")).count(profile).winners())).isEqualTo("b");
        assertThat(ids(new InstantRunoff(lot("abc")).count(profile).winners())).isEqualTo("a");
    }

    @Test
    void eliminatesWhomTheLotPrefersLeast() {
        Profile profile = profile("abc", "3 a", "2 ba", "2 cb");

        InstantRunoff.Round round =
                new InstantRunoff(lot("cba")).count(profile).rounds().getFirst();

        assertThat(round.eliminated()).isEqualTo(option("b"));
        assertThat(round.tie()).isEqualTo(Tie.byLot(options("bc"), option("b")));
    }

    @Test
    void hasNoWinnerWithoutVotes() {
        assertThat(new InstantRunoff(lot("ab")).count(profile("ab", "5")).winners())
                .isEmpty();
        assertThat(new InstantRunoff(lot("ab")).count(profile("ab")).rounds()).hasSize(1);
    }

    private static String line(InstantRunoff.Round round) {
        String votes = String.join(
                ", ",
                round.standings().stream()
                        .map(standing -> standing.option().id() + " " + standing.votes())
                        .toList());
        String out =
                round.eliminated() == null ? "" : ", out: " + round.eliminated().id();
        return votes + ", exhausted " + round.exhausted() + out;
    }
}
