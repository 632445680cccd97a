package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TieTest {

    private static final RuleSet BY_CHAIR =
            RuleTexts.read(RuleTexts.with(RuleTexts.BOARD, "rule: fails", "rule: chair"));

    @ParameterizedTest(name = "{0}: {1} yes, {2} no, {3} abstain = {5} by {4}")
    @CsvSource({
        "yes > 1/2 of yesPlusNo, 3, 3, 0, CHAIR_FOR,     ADOPTED",
        "yes > 1/2 of yesPlusNo, 3, 3, 1, CHAIR_FOR,     ADOPTED",
        "yes > 1/2 of yesPlusNo, 3, 3, 0, CHAIR_AGAINST, REFUSED",
        "yes > 1/2 of yesPlusNo, 3, 3, 1, CHAIR_SILENT,  REFUSED",
        "yes > 1/2 of yesPlusNo, 3, 3, 0, NO_CHAIR,      REFUSED",
        "yes > 1/2 of yesPlusNo, 0, 0, 6, LOT_FOR,       REFUSED",
        "yes > 1/2 of cast,      3, 3, 0, CHAIR_FOR,     ADOPTED",
        "yes > 1/2 of cast,      3, 2, 1, CHAIR_FOR,     ADOPTED",
        "yes > 1/2 of cast,      3, 3, 1, CHAIR_FOR,     REFUSED",
        "yes > 1/2 of eligible,  4, 0, 0, CHAIR_FOR,     ADOPTED",
        "yes > 1/2 of eligible,  4, 4, 0, LOT_FOR,       ADOPTED",
        "yes > 1/2 of eligible,  3, 3, 0, LOT_FOR,       REFUSED",
    })
    void isDecidedByWhateverStandsBeforehand(
            String majority, long yes, long no, long abstain, TieBreak ifTied, Outcome outcome) {
        RuleSet rules = RuleTexts.read(RuleTexts.with(
                RuleTexts.with(RuleTexts.BOARD, "rule: fails", "rule: chair"), "yes > 1/2 of cast", majority));

        Decision decision = rules.decide(new Poll(rules.tally(8, yes, no, abstain, 0), List.of(), ifTied));

        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(TieBreak.class)
    void isNoneWhereOneSideHasMore(TieBreak ifTied) {
        assertThat(BY_CHAIR.decide(new Poll(BY_CHAIR.tally(8, 4, 3, 0, 0), List.of(), ifTied)))
                .extracting(Decision::outcome, Decision::tie)
                .containsExactly(Outcome.ADOPTED, null);
        assertThat(BY_CHAIR.decide(new Poll(BY_CHAIR.tally(8, 3, 4, 0, 0), List.of(), ifTied)))
                .extracting(Decision::outcome, Decision::tie)
                .containsExactly(Outcome.REFUSED, null);
    }

    /** Whoever goes over to yes never harms what was proposed, whatever decides ties. */
    @Test
    void doesNotMakeAgreementHarmful() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            int eligible = 1 + random.nextInt(12);
            int yes = random.nextInt(eligible);
            int no = random.nextInt(eligible - yes + 1);
            int abstain = random.nextInt(eligible - yes - no + 1);
            if (isAdopted(eligible, yes, no, abstain)) {
                assertThat(no == 0 || isAdopted(eligible, yes + 1, no - 1, abstain))
                        .isTrue();
                assertThat(no == 0 || isAdopted(eligible, yes, no - 1, abstain + 1))
                        .isTrue();
                assertThat(abstain == 0 || isAdopted(eligible, yes + 1, no, abstain - 1))
                        .isTrue();
            }
        }
    }

    private static boolean isAdopted(int eligible, int yes, int no, int abstain) {
        Poll poll = new Poll(BY_CHAIR.tally(eligible, yes, no, abstain, 0), List.of(), TieBreak.CHAIR_FOR);
        return BY_CHAIR.decide(poll).outcome() == Outcome.ADOPTED;
    }
}
