package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.ChamberDecision;
import si.glas.ballots.rules.Group;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.RuleSets;
import si.glas.kernel.PersonId;
import si.glas.kernel.Sha256;
import si.glas.language.Language;
import si.glas.people.MemberId;

/** Ballots whose rules ask for the majority of organisations and of individuals, beside that of all. */
@BallotsModuleTest
class ChambersModuleTest {

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private BallotFiles files;

    @Autowired
    private BallotWording wording;

    @Autowired
    private RuleWording ruleWording;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private List<MemberId> organisations;
    private List<MemberId> individuals;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        organisations = IntStream.range(0, 3)
                .mapToObj(number -> stage.network.member("Theatre " + number, ana))
                .toList();
        individuals = IntStream.range(0, 4)
                .mapToObj(number -> stage.network.individual("Painter " + number, ana))
                .toList();
    }

    @Test
    void areDecidedByEachMajority() {
        // given
        BallotId ballot = stage.open("test-chambers");
        vote(ballot, organisations, Choice.YES, Choice.YES, Choice.NO);
        vote(ballot, individuals, Choice.YES, Choice.NO);

        // when
        Outcome outcome = stage.close(ballot).outcome();

        // then
        assertThat(outcome).isEqualTo(Outcome.REFUSED);
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(Objects.requireNonNull(result.decision().majority()).met()).isTrue();
        assertThat(result.decision().chambers())
                .extracting(ChamberDecision::agrees)
                .containsExactly(true, false);
        assertThat(BallotCheck.run(files.of(ballot), result.recordHash()).right())
                .isTrue();
        assertThat(BallotCheck.run(files.of(ballot), null).steps())
                .contains(
                        "Chamber of organisations: 3 on the roll, 2 yes, 1 no, 0 abstain, 0 notOurField",
                        "Chamber of organisations, quorum: present >= 1/2 of eligible (article 13a): 2 needed, 3 counted,"
                                + " reached",
                        "Chamber of individuals, majority: yes >= 2/3 of yesPlusNo (article 14b): 2 needed, 1 counted,"
                                + " missed");
        assertThat(stage.acts(result.ballot().subject(), "ballots.votesCounted"))
                .singleElement()
                .satisfies(act -> assertThat(act.details())
                        .containsEntry("individual", "4 eligible, 1 yes, 1 no, 0 abstain, 0 notOurField"));
    }

    @Test
    void areOfTheMembersAsTheyWereWhenTheBallotOpened() {
        // given
        BallotId ballot = stage.open("test-chambers");

        // when
        stage.network.incorporate(individuals.getFirst());
        vote(ballot, organisations, Choice.YES, Choice.YES);
        vote(ballot, individuals, Choice.YES);
        stage.close(ballot);

        // then
        assertThat(ballots.resultOf(ballot).orElseThrow().decision().chambers())
                .extracting(chamber -> chamber.tally().eligible())
                .containsExactly(3L, 4L);
        assertThat(votes.named(ballot, Language.EN))
                .extracting(vote -> vote.right().group())
                .containsOnly(Group.ORGANISATIONS, Group.INDIVIDUALS)
                .hasSize(7);
    }

    @Test
    void areShownWithTheirArithmetic() {
        // given
        BallotId ballot = stage.open("test-chambers");
        vote(ballot, organisations, Choice.YES, Choice.YES, Choice.NO);
        vote(ballot, individuals, Choice.YES, Choice.NO);
        stage.close(ballot);
        BallotResult result = ballots.resultOf(ballot).orElseThrow();

        // then
        assertThat(wording.steps(result, Language.EN))
                .containsSubsequence(
                        new Step(
                                "Chamber “Organisations”: 3 of 3 eligible took part, quorum 2, reached."
                                        + " 2 of 3 votes cast are yes, 2 needed, majority reached.",
                                "Article 13a of the statute asks for at least half of those eligible: 1/2 × 3 = 1 1/2,"
                                        + " so 2 or more. Article 14a of the statute asks for more than half of the"
                                        + " votes cast: 1/2 × 3 = 1 1/2, so 2 or more."),
                        new Step(
                                "Chamber “Individuals”: 1 of 2 votes for and against are yes, 2 needed, majority missed.",
                                "Article 14b of the statute asks for at least two thirds of the votes for and against:"
                                        + " 2/3 × 2 = 1 1/3, so 2 or more."));
        assertThat(wording.steps(result, Language.SL))
                .last()
                .extracting(Step::says)
                .isEqualTo("Zbor »Posamezniki«. Za je 1 glas od 2 opredeljenih, potrebna sta 2, večina ni dosežena.");
    }

    @Test
    void areNotWeighedIfTooFewOfOneTookPart() {
        // given
        BallotId ballot = stage.open("test-chambers");
        vote(ballot, organisations, Choice.YES);
        vote(ballot, individuals, Choice.YES, Choice.YES, Choice.YES);

        // when
        stage.close(ballot);

        // then
        assertThat(wording.steps(ballots.resultOf(ballot).orElseThrow(), Language.EN))
                .extracting(Step::says)
                .startsWith(
                        "4 of 7 eligible took part, quorum 3, reached.",
                        "Chamber “Organisations”: 1 of 3 eligible took part, quorum 2, missed.",
                        "Because the quorum of a chamber was missed, the votes are not weighed.");
    }

    @Test
    void areAnnouncedBeforehand() {
        assertThat(ruleWording.say(ruleSets.read(ruleSets.text("test-chambers")), Language.EN))
                .contains(
                        "Chamber “Organisations”: at least half of its members must take part (article 13a).",
                        "Chamber “Individuals”: there, too, at least two thirds of the votes for and against must be yes"
                                + " (article 14b).",
                        "A chamber to which nobody on the roll belongs has no say.");
        assertThat(ruleWording.say(ruleSets.read(ruleSets.text("test-chambers")), Language.SL))
                .contains(
                        "Zbor »Organizacije«. Sodelovati mora najmanj polovica njegovih članov (13a. člen).",
                        "Zbor »Posamezniki«. Tudi v njem mora biti za predlog najmanj dve tretjini glasov za in proti"
                                + " (14b. člen).");
    }

    @Test
    void cannotBeForgedInTheFile() {
        // given
        BallotId ballot = stage.open("test-chambers");
        vote(ballot, organisations, Choice.YES);
        stage.close(ballot);
        String file = files.of(ballot);

        // then
        assertThatExceptionOfType(BallotFileDamaged.class)
                .isThrownBy(() -> BallotCheck.run(forged(file, ":organisation:1", ":organisation:2"), null))
                .withMessageContaining("nothing that the rules give");
        assertThatExceptionOfType(BallotFileDamaged.class)
                .isThrownBy(() -> BallotCheck.run(forged(file, ":organisation:1", ""), null));
        assertThatExceptionOfType(BallotFileDamaged.class)
                .isThrownBy(() -> BallotCheck.run(forged(file, ":organisation:1", ":chair"), null));
        assertThat(BallotCheck.run(forged(file, ":organisation:1", ":individual:1"), null)
                        .right())
                .isFalse();
    }

    /** Each line with a hash that fits it. */
    private static String forged(String file, String right, String other) {
        String votes = file.substring(file.indexOf("votes:\n") + "votes:\n".length());
        String changed = votes.lines()
                .map(line -> line.strip().split(" ", 2)[1].replace(right, other))
                .map(vote -> "  " + Sha256.hexOf(vote) + " " + vote + "\n")
                .reduce("", String::concat);
        return file.replace(votes, changed);
    }

    private void vote(BallotId ballot, List<MemberId> members, Choice... choices) {
        for (int at = 0; at < choices.length; at++) {
            stage.vote(ballot, ana, members.get(at), choices[at]);
        }
    }
}
