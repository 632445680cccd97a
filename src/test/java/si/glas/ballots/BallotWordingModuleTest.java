package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;
import si.glas.ballots.rules.Tally;
import si.glas.ballots.rules.Tier;
import si.glas.language.Language;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

@BallotsModuleTest
class BallotWordingModuleTest {

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private BallotWording wording;

    @Autowired
    private RuleWording ruleWording;

    @Test
    void saysTheArithmeticSoThatAnybodyCanDoItAgain() {
        assertThat(steps(Language.EN, "members-ordinary", 58, 18, 9, 3, 1))
                .containsExactly(
                        new Step(
                                "31 of 58 eligible took part, quorum 29, reached.",
                                "Article 13 of the statute asks for at least half of those eligible:"
                                        + " 1/2 × 58 = 29, so 29 or more."),
                        new Step(
                                "18 of 30 votes cast are yes, 16 needed, majority reached.",
                                "Article 14 of the statute asks for more than half of the votes cast:"
                                        + " 1/2 × 30 = 15, so 16 or more."));
        assertThat(steps(Language.SL, "members-ordinary", 58, 18, 9, 3, 1))
                .containsExactly(
                        new Step(
                                "Sodelovalo jih je 31 od 58 upravičenih, sklepčnost 29, dosežena.",
                                "13. člen statuta zahteva najmanj polovico upravičenih: 1/2 × 58 = 29, torej 29 ali več."),
                        new Step(
                                "Za je 18 glasov od 30 oddanih, potrebnih je 16, večina je dosežena.",
                                "14. člen statuta zahteva več kot polovico oddanih glasov:"
                                        + " 1/2 × 30 = 15, torej 16 ali več."));
    }

    @Test
    void showsWhatIsNotWhole() {
        assertThat(steps(Language.EN, "members-fundamental", 57, 20, 11, 0, 0))
                .extracting(Step::working)
                .containsExactly(
                        "Article 17 of the statute asks for more than half of those eligible:"
                                + " 1/2 × 57 = 28 1/2, so 29 or more.",
                        "Article 17 of the statute asks for at least two thirds of the votes cast:"
                                + " 2/3 × 31 = 20 2/3, so 21 or more.");
    }

    @Test
    void saysThatVotesAreNotWeighedWithoutQuorum() {
        assertThat(steps(Language.EN, "members-second-call", 58, 5, 1, 0, 0))
                .containsExactly(
                        new Step(
                                "6 of 58 eligible took part, quorum 10, missed.",
                                "Article 15 of the statute asks for at least 10 who take part."),
                        new Step("Because the quorum was missed, the votes are not weighed.", ""));
    }

    @Test
    void saysWhatTurnoutIsNeededBesideTheQuorum() {
        assertThat(ruleWording.say(rules("test-turnout"), Language.EN))
                .contains(
                        "The votes are weighed only if at least a quarter of those eligible cast a vote (article 12).");
        assertThat(ruleWording.say(rules("test-turnout"), Language.SL))
                .contains("Glasovi se tehtajo le, če glas odda najmanj četrtina upravičenih (12. člen).");
        assertThat(steps(Language.EN, "test-turnout", 58, 10, 2, 2, 20))
                .startsWith(
                        new Step(
                                "34 of 58 eligible took part, quorum 29, reached.",
                                "Article 13 of the statute asks for at least half of those eligible:"
                                        + " 1/2 × 58 = 29, so 29 or more."),
                        new Step(
                                "14 of 58 eligible cast a vote, minimum turnout 15, missed.",
                                "Article 12 of the statute asks for at least a quarter of those eligible:"
                                        + " 1/4 × 58 = 14 1/2, so 15 or more."),
                        new Step("Because the minimum turnout was missed, the votes are not weighed.", ""));
        assertThat(steps(Language.SL, "test-turnout", 58, 12, 2, 2, 20))
                .extracting(Step::says)
                .contains("Glas jih je oddalo 16 od 58 upravičenih, najmanjša udeležba 15, dosežena.");
    }

    @Test
    void saysWhatDecidedATie() {
        assertThat(steps(Language.EN, "board", 8, 4, 4, 0, 0))
                .extracting(Step::says)
                .containsExactly(
                        "8 of 8 eligible cast a vote, quorum 5, reached.",
                        "4 of 8 eligible voted yes, 5 needed, majority missed.",
                        "There are as many yes as no; by article 22 of the statute the proposal is then not adopted.");
    }

    @Test
    void saysBeforehandWhatWillDecideATie() {
        assertThat(ruleWording.say(rules("test-board-chair"), Language.EN))
                .contains(
                        "With as many yes as no, the vote of whoever chaired the board when the ballot opened decides:"
                                + " with a yes the proposal is adopted, with anything else it is not (article 22).");
        assertThat(ruleWording.say(rules("test-board-lot"), Language.SL))
                .contains("Če je za natanko polovica, odloči žreb s semenom, ki je spodaj objavljeno že od začetka"
                        + " (22. člen).");
    }

    @Test
    void saysWhoSeesHowManyHaveVoted() {
        assertThat(ruleWording.say(rules("test-hidden-turnout"), Language.EN))
                .contains("Before the closing nobody sees how many have voted, or who (article 16).");
        assertThat(ruleWording.say(rules("test-coordinators-turnout"), Language.SL))
                .contains("Koliko jih je glasovalo in kdo še ni, do konca vidijo le koordinatorji (16. člen).");
    }

    @Test
    void saysWhenASecondCallComes() {
        assertThat(ruleWording.say(rules("test-meeting"), Language.EN))
                .contains("If too few take part, there is a second call, 15 minutes after the closing (article 15).");
        assertThat(ruleWording.say(rules("test-meeting"), Language.SL))
                .contains("Če jih sodeluje premalo, sledi drugi sklic 15 minut po koncu glasovanja (15. člen).");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'Sodeloval je 1 od 4 upravičenih, sklepčnost 2, ni dosežena.'",
        "2, 'Sodelovala sta 2 od 4 upravičenih, sklepčnost 2, dosežena.'",
        "3, 'Sodelovali so 3 od 4 upravičenih, sklepčnost 2, dosežena.'",
    })
    void knowsTheSlovenianDual(long yes, String sentence) {
        assertThat(steps(Language.SL, "members-ordinary", 4, yes, 0, 0, 0)
                        .getFirst()
                        .says())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 'Za je 1 glas od 3 oddanih, potrebna sta 2, večina ni dosežena.'",
        "2, 0, 'Za sta 2 glasova od 2 oddanih, potrebna sta 2, večina je dosežena.'",
        "3, 0, 'Za so 3 glasovi od 3 oddanih, potrebna sta 2, večina je dosežena.'",
        "1, 0, 'Za je 1 glas od 1 oddanega, potreben je 1, večina je dosežena.'",
    })
    void knowsItInMajoritiesToo(long yes, long no, String sentence) {
        assertThat(steps(Language.SL, "members-ordinary", yes + no, yes, no, 0, 0)
                        .get(1)
                        .says())
                .isEqualTo(sentence);
    }

    @Test
    void saysTheRulesBeforeAnybodyVotes() {
        assertThat(ruleWording.say(rules("members-ordinary"), Language.EN))
                .containsExactly(
                        "At least half of those eligible must take part (article 13).",
                        "The text is adopted if more than half of the votes cast are yes (article 14).",
                        "An abstention does not help to reach the majority: it works like a no.",
                        "“Not our field” counts as taking part, but not as a vote cast.",
                        "With as many yes as no the proposal is not adopted (article 14).",
                        "A vote can be changed until the closing; the last one counts.",
                        "If too few take part, there is a second call (article 15).");
        assertThat(ruleWording.say(rules("members-second-call"), Language.SL))
                .startsWith(
                        "Sodelovati mora najmanj 10 upravičenih (15. člen).",
                        "Predlog je sprejet, če je zanj več kot polovica oddanih glasov (14. člen).");
        assertThat(ruleWording.say(rules("board"), Language.SL))
                .startsWith("Glas mora oddati več kot polovica upravičenih (22. člen).")
                .contains("Oddan glas velja in ga ni mogoče spremeniti.", "Ko glasujejo vsi, se glasovanje konča.");
    }

    @Test
    void saysWhoMayVoteForOthers() {
        assertThat(ruleWording.say(rules("test-delegation"), Language.EN))
                .contains(
                        "A voter may give another one the right to vote for it: for one ballot, for a campaign, or until it is revoked. Nobody votes for more than 2 others in a ballot (article 19).");
        assertThat(ruleWording.say(rules("test-delegation"), Language.SL))
                .contains(
                        "Upravičenec lahko pooblasti drugega, da glasuje zanj: za eno glasovanje, za kampanjo ali do preklica. Nihče v enem glasovanju ne glasuje za več kot 2 druga (19. člen).");
        assertThat(ruleWording.say(rules("test-delegation-board"), Language.SL))
                .contains(
                        "Upravičenec lahko pooblasti drugega, da glasuje zanj, za vsako glasovanje posebej. Nihče ne glasuje za več kot 1 drugega (19. člen).");
    }

    @Test
    void saysTheWholeArithmeticAsOneTextForMails() {
        BallotResult result = result("members-second-call", 58, 5, 1, 0, 0);

        assertThat(wording.arithmetic(result, Language.EN))
                .isEqualTo("6 of 58 eligible took part, quorum 10, missed."
                        + " Article 15 of the statute asks for at least 10 who take part.\n\n"
                        + "Because the quorum was missed, the votes are not weighed.");
        assertThat(wording.outcome(result, Language.SL))
                .isEqualTo("O predlogu ni odločeno: sodelovalo jih je premalo.");
    }

    private List<Step> steps(
            Language language, String rules, long eligible, long yes, long no, long abstain, long notOurField) {
        return wording.steps(result(rules, eligible, yes, no, abstain, notOurField), language);
    }

    private BallotResult result(String id, long eligible, long yes, long no, long abstain, long notOurField) {
        RuleSet rules = rules(id);
        Tally tally = rules.tally(eligible, yes, no, abstain, notOurField);
        BallotView ballot = new BallotView(
                BallotId.random(),
                PositionId.random(),
                VersionId.random(),
                null,
                "",
                "",
                1,
                rules,
                new Contest(rules.method(), List.of(), 1, ""),
                Tier.NAMED,
                State.COUNTED,
                eligible,
                eligible - tally.silent(),
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH);
        return new BallotResult(ballot, tally, rules.decide(tally), List.of(), "");
    }

    private RuleSet rules(String id) {
        return ruleSets.read(ruleSets.text(id));
    }
}
