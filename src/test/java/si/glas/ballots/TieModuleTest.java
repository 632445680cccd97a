package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.TieBreak;
import si.glas.kernel.PersonId;
import si.glas.kernel.Sha256;
import si.glas.language.Language;

/** Ties of yes and no, decided by the chair or by lot. */
@BallotsModuleTest
class TieModuleTest {

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private BallotFiles files;

    @Autowired
    private BallotWording wording;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private List<PersonId> others;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.elect("Ana");
        others = List.of(
                stage.network.elect("Bine"),
                stage.network.elect("Cene"),
                stage.network.elect("Dana"),
                stage.network.elect("Eva"));
    }

    @ParameterizedTest(name = "the chair votes {0}: {1}")
    @CsvSource({
        "YES,     YES NO NO, CHAIR_FOR,     ADOPTED",
        "NO,      YES YES NO, CHAIR_AGAINST, REFUSED",
        "ABSTAIN, YES YES NO NO, CHAIR_SILENT,  REFUSED",
        ",        YES YES NO NO, CHAIR_SILENT,  REFUSED",
    })
    void isDecidedByTheVoteOfTheChair(@Nullable Choice chair, String choicesOfOthers, TieBreak tie, Outcome outcome) {
        // given
        stage.network.preside(ana);
        BallotId ballot = stage.open("test-board-chair");

        // when
        if (chair != null) {
            stage.vote(ballot, ana, VoterId.of(ana), chair);
        }
        voteOthers(ballot, choicesOfOthers.split(" "));

        // then
        assertThat(stage.close(ballot).outcome()).isEqualTo(outcome);
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(result.decision().tie()).isEqualTo(tie);
        assertThat(BallotCheck.run(files.of(ballot), result.recordHash()).steps())
                .contains(
                        "As many for as against: %s (article 22)".formatted(tie),
                        "Outcome: %s, as the file says".formatted(outcome));
    }

    @Test
    void knowsTheChairOfTheOpening() {
        // given
        stage.network.preside(ana);
        BallotId ballot = stage.open("test-board-chair");
        stage.network.preside(others.getFirst());

        // when
        stage.vote(ballot, ana, VoterId.of(ana), Choice.YES);
        voteOthers(ballot, "NO", "NO", "YES");
        stage.close(ballot);

        // then
        assertThat(ballots.resultOf(ballot).orElseThrow().decision().tie()).isEqualTo(TieBreak.CHAIR_FOR);
        assertThat(votes.named(ballot, Language.EN))
                .filteredOn(vote -> vote.right().chairs())
                .extracting(NamedVote::name)
                .containsExactly("Ana");
    }

    @Test
    void failsWhereNobodyChaired() {
        // given
        BallotId ballot = stage.open("test-board-chair");

        // when
        voteOthers(ballot, "YES", "YES", "NO", "NO");
        stage.close(ballot);

        // then
        assertThat(ballots.resultOf(ballot).orElseThrow().decision().tie()).isEqualTo(TieBreak.NO_CHAIR);
        assertThat(lastStep(ballot).says())
                .isEqualTo("There are as many yes as no; by article 22 of the statute the vote of whoever chairs the"
                        + " board then decides. When the ballot opened, nobody did, so the proposal is not adopted.");
    }

    @Test
    void isDecidedByTheLotThatAnybodyCanDrawAgain() {
        // given
        BallotId ballot = stage.open("test-board-lot");
        String seed = stage.acts(ballots.get(ballot).subject(), "ballots.ballotOpened")
                .getFirst()
                .details()
                .get("seed");

        // when
        voteOthers(ballot, "YES", "YES", "NO", "ABSTAIN");
        stage.close(ballot);

        // then
        boolean yesIsDrawn = Sha256.hexOf(seed + "yes").compareTo(Sha256.hexOf(seed + "no")) < 0;
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(result.adopted()).isEqualTo(yesIsDrawn);
        assertThat(lastStep(ballot).says()).startsWith("Exactly half are yes").contains("the lot then decides");
        assertThat(lastStep(ballot).working())
                .contains(seed, Sha256.hexOf(seed + "yes").substring(0, 8));
        assertThat(BallotCheck.run(files.of(ballot), null).right()).isTrue();
        assertThat(BallotCheck.run(files.of(ballot).replace("seed: " + seed, "seed: " + otherSeed(yesIsDrawn)), null)
                        .right())
                .isFalse();
    }

    /** By which the lot falls on the other side. */
    private static String otherSeed(boolean yesIsDrawn) {
        return IntStream.range(0, 100)
                .mapToObj(String::valueOf)
                .filter(seed -> new SidesLot(seed).isForYes() != yesIsDrawn)
                .findFirst()
                .orElseThrow();
    }

    private void voteOthers(BallotId ballot, String... choices) {
        for (int at = 0; at < choices.length; at++) {
            stage.vote(ballot, others.get(at), VoterId.of(others.get(at)), Choice.valueOf(choices[at]));
        }
    }

    private Step lastStep(BallotId ballot) {
        return wording.steps(ballots.resultOf(ballot).orElseThrow(), Language.EN)
                .getLast();
    }
}
