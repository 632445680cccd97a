package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class DecisionTest {

    private final RuleSets statute = new RuleSets(new PathMatchingResourcePatternResolver());

    @ParameterizedTest(name = "{0}, {1} eligible: {2} yes, {3} no, {4} abstain, {5} not our field = {6}")
    @CsvSource({
        // Half of 58 is a quorum, and "not our field" helps to reach it.
        "members-ordinary, 58, 28,  0,  0, 0, QUORUM_MISSED",
        "members-ordinary, 58, 29,  0,  0, 0, ADOPTED",
        "members-ordinary, 58, 28,  0,  0, 1, ADOPTED",
        "members-ordinary, 57, 28,  0,  0, 0, QUORUM_MISSED",
        // More than half of the votes cast: abstentions count against, "not our field" does not.
        "members-ordinary, 58, 15, 15,  0, 0, REFUSED",
        "members-ordinary, 58, 16, 15,  0, 0, ADOPTED",
        "members-ordinary, 58, 15,  1, 14, 0, REFUSED",
        "members-ordinary, 58, 16,  1, 14, 0, ADOPTED",
        "members-ordinary, 58,  2,  1,  0, 30, ADOPTED",
        "members-ordinary, 58,  0,  0, 58, 0, REFUSED",
        "members-ordinary, 58,  0,  0,  0, 58, REFUSED",
        "members-ordinary, 58,  0,  0,  0, 0, QUORUM_MISSED",
        "members-ordinary,  1,  1,  0,  0, 0, ADOPTED",
        "members-ordinary,  1,  0,  1,  0, 0, REFUSED",
        // More than half must take part, and two thirds agree.
        "members-fundamental, 58, 29,  0, 0, 0, QUORUM_MISSED",
        "members-fundamental, 58, 20, 10, 0, 0, ADOPTED",
        "members-fundamental, 58, 20, 11, 0, 0, REFUSED",
        "members-fundamental, 58, 20, 10, 1, 0, REFUSED",
        // Ten are enough.
        "members-second-call, 58,  5,  4, 0, 0, QUORUM_MISSED",
        "members-second-call, 58,  6,  4, 0, 0, ADOPTED",
        "members-second-call, 58,  5,  5, 0, 0, REFUSED",
        // The majority of the whole board, whoever votes.
        "board, 7, 3, 0, 0, 0, QUORUM_MISSED",
        "board, 7, 3, 1, 0, 0, REFUSED",
        "board, 7, 4, 0, 0, 0, ADOPTED",
        "board, 7, 3, 0, 0, 4, QUORUM_MISSED",
        "board, 8, 4, 4, 0, 0, REFUSED",
        "board, 8, 5, 0, 0, 0, ADOPTED",
    })
    void follows(String rules, long eligible, long yes, long no, long abstain, long notOurField, Outcome outcome) {
        assertThat(decide(rules, eligible, yes, no, abstain, notOurField).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void doesNotWeighVotesWithoutQuorum() {
        Decision decision = decide("members-ordinary", 58, 10, 2, 0, 0);

        assertThat(decision.majority()).isNull();
        assertThat(decision.quorum().number()).isEqualTo(12);
        assertThat(decision.quorum().limit()).isEqualTo(Fraction.of(29));
    }

    @Test
    void knowsATie() {
        assertThat(decide("members-ordinary", 58, 15, 15, 3, 0).tie()).isEqualTo(TieBreak.FAILS);
        assertThat(decide("members-ordinary", 58, 15, 14, 4, 0).tie()).isNull();
    }

    /** Counts again in another way: with decimal numbers that are long enough, from the article's own words. */
    @Test
    void agreesWithASecondCount() {
        Random random = new Random(20261124);
        for (int round = 0; round < 20_000; round++) {
            int eligible = 1 + random.nextInt(400);
            int[] votes = new int[5];
            for (int voter = 0; voter < eligible; voter++) {
                votes[random.nextInt(random.nextInt(5) + 1)]++;
            }
            Decision decision = decide("members-fundamental", eligible, votes[0], votes[1], votes[2], votes[3]);
            assertThat(decision.outcome())
                    .as("%d eligible, %s", eligible, java.util.Arrays.toString(votes))
                    .isEqualTo(fundamental(eligible, votes));
        }
    }

    @Test
    void growsWithAgreement() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            int eligible = 2 + random.nextInt(100);
            int yes = random.nextInt(eligible);
            int no = random.nextInt(eligible - yes);
            // One no more becomes a yes: what was adopted stays adopted.
            if (no > 0 && decide("members-ordinary", eligible, yes, no, 0, 0).outcome() == Outcome.ADOPTED) {
                assertThat(decide("members-ordinary", eligible, yes + 1, no - 1, 0, 0)
                                .outcome())
                        .isEqualTo(Outcome.ADOPTED);
            }
        }
    }

    private static Outcome fundamental(int eligible, int[] votes) {
        int present = votes[0] + votes[1] + votes[2] + votes[3];
        if (BigDecimal.valueOf(present).compareTo(new BigDecimal("0.5").multiply(BigDecimal.valueOf(eligible))) <= 0) {
            return Outcome.QUORUM_MISSED;
        }
        boolean twoThirds = votes[0] * 3 >= (votes[0] + votes[1] + votes[2]) * 2;
        return votes[0] > 0 && twoThirds ? Outcome.ADOPTED : Outcome.REFUSED;
    }

    private Decision decide(String id, long eligible, long yes, long no, long abstain, long notOurField) {
        RuleSet rules = statute.read(statute.text(id));
        return rules.decide(rules.tally(eligible, yes, no, abstain, notOurField));
    }
}
