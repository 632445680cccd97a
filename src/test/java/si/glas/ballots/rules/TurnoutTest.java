package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A turnout that is asked for beside the quorum. */
class TurnoutTest {

    private static final RuleSet RULES =
            RuleTexts.read(RuleTexts.SECOND_CALL + "turnout: {condition: cast >= 1/4 of eligible, article: \"12\"}\n");

    @ParameterizedTest(name = "{0} yes, {1} no, {2} abstain, {3} not our field of 58: {4}")
    @CsvSource({
        // 29 take part, and 15 are a quarter of 58.
        "14, 0, 0, 14, QUORUM_MISSED, false, false",
        "14, 0, 0, 15, QUORUM_MISSED, true,  false",
        "15, 0, 0, 14, ADOPTED,       true,  true",
        "8,  0, 7, 14, ADOPTED,       true,  true",
        "7,  0, 8, 14, REFUSED,       true,  true",
    })
    void isAskedForBesideTheQuorum(
            long yes, long no, long abstain, long notOurField, Outcome outcome, boolean quorum, boolean turnout) {
        Decision decision = RULES.decide(RULES.tally(58, yes, no, abstain, notOurField));

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.quorum().met()).isEqualTo(quorum);
        assertThat(decision.turnout() != null && decision.turnout().met()).isEqualTo(turnout);
        assertThat(decision.majority() == null).isEqualTo(outcome == Outcome.QUORUM_MISSED);
    }

    @Test
    void isNotLookedAtWithoutAQuorum() {
        assertThat(RULES.decide(RULES.tally(58, 20, 0, 0, 0)).turnout()).isNull();
        assertThat(Objects.requireNonNull(
                                RULES.decide(RULES.tally(58, 29, 0, 0, 0)).turnout())
                        .needed())
                .isEqualTo(15);
    }

    /** With whole numbers only, from the article's own words. */
    @Test
    void agreesWithASecondCount() {
        Random random = new Random(14);
        for (int round = 0; round < 10_000; round++) {
            int eligible = 1 + random.nextInt(200);
            int[] votes = new int[5];
            for (int voter = 0; voter < eligible; voter++) {
                votes[random.nextInt(5)]++;
            }
            int cast = votes[0] + votes[1] + votes[2];
            boolean enough = (cast + votes[3]) * 2 >= eligible && cast * 4 >= eligible && cast > 0;
            boolean majority = votes[0] * 2 > cast;
            assertThat(RULES.decide(RULES.tally(eligible, votes[0], votes[1], votes[2], votes[3]))
                            .outcome())
                    .isEqualTo(!enough ? Outcome.QUORUM_MISSED : majority ? Outcome.ADOPTED : Outcome.REFUSED);
        }
    }
}
