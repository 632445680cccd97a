package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.glas.ballots.rules.DelegationRule.Allowed;

/** What rule sets can say of those who take part without voting themselves, and need not. */
class ParticipationRulesTest {

    @Test
    void areThoseOfTheirTimeIfNothingIsSaid() {
        assertThat(RuleTexts.read(RuleTexts.BOARD).delegation()).isEqualTo(DelegationRule.NOBODY);
    }

    @Test
    void areReadAsTheyAreWritten() {
        RuleSet rules = RuleTexts.read(RuleTexts.BOARD + "delegation: {allowed: any, most: 2, article: \"19\"}");

        assertThat(rules.delegation()).isEqualTo(new DelegationRule(Allowed.ANY, 2, "19"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delegation: {allowed: any, most: 0, article: "19"}       | if they may for at least one
            delegation: {allowed: none, most: 2, article: "19"}      | if they may for at least one
            delegation: {allowed: ballot, most: 2, article: ""}      | delegation cites no article
            delegation: {allowed: ballot, most: 2}                   | article
            delegation: {allowed: sometimes, most: 2, article: "19"} | sometimes
            """)
    void areRefusedIfTheyContradictThemselves(String words, String problem) {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(RuleTexts.BOARD + words)))
                .withMessageContaining(problem);
    }
}
