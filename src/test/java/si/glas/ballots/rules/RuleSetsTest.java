package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import si.glas.ballots.rules.Voting.TurnoutShown;
import si.glas.language.Language;

class RuleSetsTest {

    private final RuleSets statute = new RuleSets(new PathMatchingResourcePatternResolver());

    @ParameterizedTest
    @CsvSource({
        "members-ordinary,    present >= 1/2 of eligible, yes > 1/2 of cast,     true,  false",
        "members-fundamental, present > 1/2 of eligible,  yes >= 2/3 of cast,    true,  false",
        "members-second-call, present >= 10,              yes > 1/2 of cast,     true,  false",
        "members-secret,      present >= 1/2 of eligible, yes > 1/2 of cast,     false, false",
        "board,               cast > 1/2 of eligible,     yes > 1/2 of eligible, false, true",
    })
    void saysWhatTheStatuteSays(String id, String quorum, String majority, boolean mayChange, boolean closesEarly) {
        RuleSet rules = statute.read(statute.text(id));

        assertThat(rules.id()).isEqualTo(id);
        assertThat(rules.quorum().condition()).hasToString(quorum);
        assertThat(Objects.requireNonNull(rules.majority()).condition()).hasToString(majority);
        assertThat(rules.votesMayChange()).isEqualTo(mayChange);
        assertThat(rules.closesEarly()).isEqualTo(closesEarly);
        assertThat(rules.name()).containsOnlyKeys(Language.values());
    }

    @Test
    void callsMembersASecondTimeForOrdinaryMattersOnly() {
        assertThat(rules("members-ordinary").secondCall()).isEqualTo(new SecondCall("members-second-call", null, "15"));
        assertThat(List.of(rules("members-fundamental"), rules("members-second-call"), rules("board")))
                .extracting(RuleSet::secondCall)
                .containsOnlyNulls();
    }

    @Test
    void knowsNoOtherRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statute.text("members-extraordinary"))
                .withMessageContaining("members-extraordinary");
    }

    @ParameterizedTest(name = "{0} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            condition: present >= 1/2 of eligible | condition: yes >= 1/2 of eligible     | a quorum counts those present
            condition: present >= 1/2 of eligible | condition: present >= 1/2 of present  | a quorum is a share of more
            condition: present >= 1/2 of eligible | condition: present >= 1/2 of cast     | a quorum is a share of more
            condition: present >= 1/2 of eligible | condition: present >= 0/2 of eligible | asks for nothing
            condition: present >= 1/2 of eligible | condition: present >= 0               | asks for nothing
            condition: present >= 1/2 of eligible | condition: present >= 3/2 of eligible | cannot be fulfilled
            condition: present >= 1/2 of eligible | condition: present > 1/1 of eligible  | cannot be fulfilled
            condition: yes > 1/2 of cast          | condition: present > 1/2 of cast      | a majority counts yes
            condition: yes > 1/2 of cast          | condition: yes > 10                   | a majority is a share
            condition: yes > 1/2 of cast          | condition: yes > 2/3 of yes           | a majority is a share
            condition: yes > 1/2 of cast          | condition: yes >= 1/2 of cast         | both have this majority
            condition: yes > 1/2 of cast          | condition: yes > 1/3 of eligible      | both have this majority
            condition: yes > 1/2 of cast          | condition: yes >= 4/3 of cast         | cannot be fulfilled
            condition: yes > 1/2 of cast          | condition: yes is enough              | is no condition
            earlyClosing: never                   | earlyClosing: whenAllHaveVoted        | while votes may still change
            rules: second                         | rules: third                          | no rules third
            tier: named                           | tier: secret                          | find a secret vote again
            days: 7                               | days: 0                               | at least a day
            version: 1                            | version: 0                            | a number from 1
            sl: prvi                              | {}                                    | no name in one of the languages
            article: "14"                         | article: ""                           | cites an article
            article: "16"                         | {}                                    | article
            voters: members                       | voters: everybody                     | everybody
            days: 7                               | days:                                 | a number of days, or a number
            days: 7                               | {}                                    | a number of days, or a number
            days: 7                               | minutes: 0                            | at least a minute
            rules: second                         | rules: second, after: PT30S           | at least a minute later
            rules: second                         | rules: second, after: a while         | a while
            rule: fails                           | rule: chair                           | in the board, where it has a vote
            rule: fails                           | rule: coin                            | coin
            """)
    void refusesRulesThatNoBallotCouldBeHeldBy(String right, String wrong, String problem) {
        String broken = RuleTexts.with(RuleTexts.ORDINARY, right, wrong.equals("{}") ? "" : wrong);

        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(broken, RuleTexts.SECOND_CALL)))
                .withMessageContaining(problem);
    }

    @Test
    void refusesASecondCallThatLeadsOnOrIsForOthers() {
        String third = RuleTexts.SECOND_CALL.replace("secondCall: null", "secondCall: {rules: first, article: \"15\"}");
        String others = RuleTexts.SECOND_CALL.replace("voters: members", "voters: board");
        String options = RuleTexts.with(
                RuleTexts.with(
                        RuleTexts.SECOND_CALL,
                        "majority:\n  condition: yes > 1/2 of cast\n  article: \"14\"",
                        "majority: null\ncounting: {method: schulze, article: \"14\"}"),
                "rule: fails",
                "rule: lot");

        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.ORDINARY, third)))
                .withMessageContaining("must not lead to a third one");
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.ORDINARY, others)))
                .withMessageContaining("others vote");
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.ORDINARY, options)))
                .withMessageContaining("chooses from options");
    }

    @Test
    void letsOneVoteDecideATieOnlyWhereMoreThanHalfIsEnough() {
        String twoThirds = RuleTexts.with(RuleTexts.SECOND_CALL, "yes > 1/2 of cast", "yes >= 2/3 of cast");
        String chair = RuleTexts.with(RuleTexts.BOARD, "rule: fails", "rule: chair");

        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.with(twoThirds, "rule: fails", "rule: lot"))))
                .withMessageContaining("more than half is enough");
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(
                        RuleTexts.with(RuleTexts.with(chair, "tier: named", "tier: secret"), "untilClosing", "never"))))
                .withMessageContaining("would be no secret");
        assertThat(new RuleSets(List.of(chair)).all()).hasSize(1);
    }

    @ParameterizedTest(name = "turnout {0} => {2}")
    @CsvSource({
        "yes >= 3,               14, a turnout counts those present or the votes cast",
        "cast >= 0,              14, asks for nothing",
        "cast > 3/2 of eligible, 14, cannot be fulfilled",
        "cast >= 1/2 of cast,    14, a turnout is a share of more than it counts",
        "cast >= 1/4 of eligible, '', cites an article",
    })
    void refusesATurnoutThatMakesNoSense(String condition, String article, String problem) {
        String broken =
                RuleTexts.SECOND_CALL + "turnout: {condition: \"%s\", article: \"%s\"}\n".formatted(condition, article);

        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(broken)))
                .withMessageContaining(problem);
    }

    @ParameterizedTest(name = "weights {0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {organisations: 0, individuals: 1, article: "9"}    | from 1 to 1000 votes
            {organisations: 1001, individuals: 1, article: "9"} | from 1 to 1000 votes
            {organisations: 3, individuals: 1, article: ""}     | weights cite no article
            {organisations: 3, article: "9"}                    | individuals
            """)
    void refusesWeightsThatMakeNoSense(String weights, String problem) {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.SECOND_CALL + "weights: " + weights)))
                .withMessageContaining(problem);
    }

    @Test
    void refusesWeightsThatWouldBetraySecretsOrThatTheBoardCannotHave() {
        String weights = "weights: {organisations: 3, individuals: 1, article: \"9\"}\n";
        String secret = RuleTexts.with(
                RuleTexts.with(RuleTexts.SECOND_CALL, "tier: named", "tier: secret"), "untilClosing", "never");

        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(secret + weights)))
                .withMessageContaining("would show whose it is");
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.BOARD + weights)))
                .withMessageContaining("everybody has one vote");
    }

    @Test
    void showsTheTurnoutWhereNothingElseIsSaid() {
        assertThat(RuleTexts.read(RuleTexts.ORDINARY).voting().turnoutShown()).isEqualTo(TurnoutShown.ALWAYS);
    }

    @Test
    void knowsMeetings() {
        RuleSet first = RuleTexts.read(RuleTexts.with(
                RuleTexts.with(RuleTexts.ORDINARY, "days: 7", "minutes: 30"),
                "rules: second",
                "rules: second, after: PT15M"));

        assertThat(first.voting().days()).isNull();
        assertThat(first.voting().minutes()).isEqualTo(30);
        assertThat(first.secondCall()).isEqualTo(new SecondCall("second", Duration.ofMinutes(15), "15"));
    }

    @Test
    void refusesTwoOfTheSameName() {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.SECOND_CALL, RuleTexts.SECOND_CALL + "# again")))
                .withMessageContaining("two rule sets second");
    }

    @Test
    void refusesARuleThatNobodyApplies() {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.SECOND_CALL + "bribes: 2")))
                .withMessageContaining("bribes");
    }

    @Test
    void refusesARuleThatIsThereTwice() {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.SECOND_CALL + "\nversion: 2")))
                .withMessageContaining("version");
    }

    private RuleSet rules(String id) {
        return statute.read(statute.text(id));
    }
}
