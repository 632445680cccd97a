package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Electorate;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.kernel.PersonId;
import si.glas.kernel.Sha256;
import si.glas.language.Language;
import si.glas.people.MemberId;

/** Ballots in which an organisation has three votes. */
@BallotsModuleTest
class WeightsModuleTest {

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private CastVote castVote;

    @Autowired
    private OpenBallot openBallot;

    @Autowired
    private KeptQuestions questions;

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
    private MemberId theatre;
    private List<MemberId> painters;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre", ana);
        stage.network.member("Choir", ana);
        painters = List.of(
                stage.network.individual("Painter 1", ana),
                stage.network.individual("Painter 2", ana),
                stage.network.individual("Painter 3", ana));
    }

    @Test
    void areCountedAndNotTheVoters() {
        // given
        BallotId ballot = stage.open("test-weights");
        stage.vote(ballot, ana, theatre, Choice.YES);
        painters.subList(0, 2).forEach(painter -> stage.vote(ballot, ana, painter, Choice.NO));

        // when
        Outcome outcome = stage.close(ballot).outcome();

        // then
        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(result.tally()).isEqualTo(new Tally(9, 3, 2, 0, 0, 0, true));
        assertThat(result.ballot().eligible()).isEqualTo(5);
        assertThat(result.ballot().voted()).isEqualTo(3);
        assertThat(BallotCheck.run(files.of(ballot), result.recordHash()).right())
                .isTrue();
        assertThat(BallotCheck.run(files.of(ballot), null).steps()).contains("votes in all   9", "yes            3");
    }

    @Test
    void areSaidBeforehandAndShownAfterwards() {
        // given
        BallotId ballot = stage.open("test-weights");
        stage.vote(ballot, ana, theatre, Choice.YES);
        painters.subList(0, 2).forEach(painter -> stage.vote(ballot, ana, painter, Choice.NO));
        stage.close(ballot);
        BallotResult result = ballots.resultOf(ballot).orElseThrow();

        // then
        assertThat(ruleWording.say(ruleSets.read(ruleSets.text("test-weights")), Language.EN))
                .startsWith(
                        "An organisation has 3 votes, an individual 1; whatever is counted are these votes (article 9).");
        assertThat(wording.steps(result, Language.EN))
                .startsWith(
                        new Step(
                                "By article 9 of the statute an organisation has 3 votes and an individual 1; all numbers"
                                        + " here are votes.",
                                ""),
                        new Step(
                                "5 of 9 votes on the roll took part, quorum 5, reached.",
                                "Article 13 of the statute asks for at least half of the votes on the roll:"
                                        + " 1/2 × 9 = 4 1/2, so 5 or more."),
                        new Step(
                                "3 of 5 votes cast are yes, 3 needed, majority reached.",
                                "Article 14 of the statute asks for more than half of the votes cast:"
                                        + " 1/2 × 5 = 2 1/2, so 3 or more."));
        assertThat(wording.steps(result, Language.SL))
                .startsWith(
                        new Step(
                                "Po 9. členu statuta ima organizacija 3 glasove, posameznik pa 1; vse številke tukaj so"
                                        + " glasovi.",
                                ""),
                        new Step(
                                "Sodelujoči imajo 5 glasov od 9, sklepčnost 5, dosežena.",
                                "13. člen statuta zahteva najmanj polovico glasov upravičenih: 1/2 × 9 = 4 1/2, torej 5"
                                        + " ali več."));
        assertThat(wording.minutes(result, Language.EN)).contains("9 votes were on the roll: yes 3, no 2");
        assertThat(wording.minutes(result, Language.SL)).contains("Glasov upravičenih: 9;");
        assertThat(votes.named(ballot, Language.EN))
                .extracting(vote -> vote.name() + " " + vote.right().weight())
                .containsExactly("Choir 3", "Painter 1 1", "Painter 2 1", "Painter 3 1", "Theatre 3");
    }

    @Test
    void areThoseOfTheOpening() {
        // given
        BallotId ballot = stage.open("test-weights");

        // when
        stage.network.incorporate(painters.getFirst());
        stage.vote(ballot, ana, painters.getFirst(), Choice.YES);
        stage.close(ballot);

        // then
        assertThat(ballots.resultOf(ballot).orElseThrow().tally()).isEqualTo(new Tally(9, 1, 0, 0, 0, 0, true));
    }

    @Test
    void weighAmongOptionsToo() {
        // given
        BallotId ballot = choice();
        castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(Marks.of("1>2"), ""), ana);
        painters.subList(0, 2)
                .forEach(painter ->
                        castVote.cast(ballot, Set.of(VoterId.of(painter)), new Answer(Marks.of("2>1"), ""), ana));

        // when
        stage.close(ballot);

        // then
        BallotResult result = ballots.resultOf(ballot).orElseThrow();
        assertThat(result.chosen()).containsExactly(new Option("1", "North"));
        assertThat(result.tally().marked()).isEqualTo(5);
        assertThat(result.ballot().contest().count(votes.papers(ballot)).winners())
                .isEqualTo(result.chosen());
        assertThat(BallotCheck.run(files.of(ballot), result.recordHash()).right())
                .isTrue();
    }

    @Test
    void cannotBeForgedInTheFile() {
        // given
        BallotId ballot = stage.open("test-weights");
        stage.close(ballot);
        String vote = files.of(ballot)
                .lines()
                .filter(line -> line.contains(":organisation:3"))
                .map(line -> line.strip().split(" ", 2)[1])
                .findFirst()
                .orElseThrow();
        String forged = vote.replace(":3", ":30");

        // then
        assertThatExceptionOfType(BallotFileDamaged.class)
                .isThrownBy(() -> BallotCheck.run(
                        files.of(ballot).replace(Sha256.hexOf(vote) + " " + vote, Sha256.hexOf(forged) + " " + forged),
                        null))
                .withMessage("\":organisation:30\" is nothing that the rules give a voter");
    }

    private BallotId choice() {
        Question question = questions.save(new Question(
                QuestionId.random(),
                0,
                "Where?",
                "",
                Language.EN,
                "test-choice-weights",
                Electorate.MEMBERS,
                List.of("North", "South"),
                1,
                null,
                ana,
                BallotsAlone.NOW,
                null));
        return openBallot
                .open(WantedBallot.on(question.id(), "test-choice-weights", Electorate.MEMBERS, 1, 1))
                .ballotId();
    }
}
