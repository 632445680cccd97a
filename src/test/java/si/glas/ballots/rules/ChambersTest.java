package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Double and triple majorities. */
class ChambersTest {

    /** A third of all and half of the organisations take part; organisations by half, individuals by two thirds. */
    private static final RuleSet RULES =
            RuleTexts.read(new RuleSets(new PathMatchingResourcePatternResolver()).text("test-chambers"));

    private static final String WITH_CHAMBERS = RuleTexts.SECOND_CALL + """
            chambers:
              - name: {en: one, sl: eden}
                who: organisations
                quorum: {condition: present >= 3, article: "13"}
                majority: {condition: yes > 1/2 of cast, article: "14"}
            """;

    @ParameterizedTest(name = "organisations {0}, individuals {1}: {2}")
    @CsvSource({
        // yes/no/abstain of 10 organisations; yes/no/abstain of 20 individuals
        "5/0/0, 5/0/0,  ADOPTED",
        "4/0/0, 20/0/0, QUORUM_MISSED",
        "5/0/0, 4/0/0,  QUORUM_MISSED",
        "3/2/0, 6/3/0,  ADOPTED",
        "3/3/0, 20/0/0, REFUSED",
        "3/2/1, 20/0/0, REFUSED",
        "10/0/0, 5/3/0, REFUSED",
        "10/0/0, 6/3/6, ADOPTED",
        "10/0/0, 0/0/5, REFUSED",
        "6/4/0, 4/2/0,  ADOPTED",
    })
    void needTheMajorityOfAllAndOfEach(String organisations, String individuals, Outcome outcome) {
        assertThat(decide(tally(10, organisations), tally(20, individuals)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void haveNoSayIfNobodyBelongsToThem() {
        Decision decision = decide(tally(10, "6/0/0"), tally(0, "0/0/0"));

        assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decision.chambers()).extracting(ChamberDecision::isEmpty).containsExactly(false, true);
        assertThat(decide(tally(0, "0/0/0"), tally(20, "8/0/0")).outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void areNotWeighedIfTooFewTookPartInOneOfThem() {
        assertThat(decide(tally(10, "4/0/0"), tally(20, "20/0/0")).chambers())
                .extracting(ChamberDecision::majority)
                .containsOnlyNulls();
    }

    @Test
    void areCountedEach() {
        Tally whole = tally(30, "20/0/0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.decide(new Poll(whole, List.of(whole), TieBreak.FAILS)));
    }

    /** In whole numbers, from the articles' own words. */
    @Test
    void agreeWithASecondCount() {
        Random random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            int[] one = votes(random);
            int[] two = votes(random);
            assertThat(decide(tally(one), tally(two)).outcome()).isEqualTo(again(one, two));
        }
    }

    @ParameterizedTest(name = "{1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            who: organisations          | who: everybody                    | everybody
            sl: eden                    | en2: one                          | en2
            {en: one, sl: eden}         | {en: one}                         | chamber of organisations: it has no name
            present >= 3                | yes >= 3                          | chamber of organisations: a quorum counts
            yes > 1/2 of cast, article: "14"} | yes > 1/3 of cast, article: "14"} | chamber of organisations: yes and no
            yes > 1/2 of cast, article: "14"} | yes > 1/2 of cast, article: ""}   | chamber of organisations: each rule cites
            voters: members             | voters: board                     | only the members are organisations
            """)
    void areRefusedIfNobodyCouldDecideInThem(String right, String wrong, String problem) {
        assertRefused(RuleTexts.with(WITH_CHAMBERS, right, wrong), problem);
    }

    @Test
    void areRefusedIfTheyWouldBetraySecrets() {
        assertRefused(
                RuleTexts.with(RuleTexts.with(WITH_CHAMBERS, "tier: named", "tier: secret"), "untilClosing", "never"),
                "the numbers of a chamber with few members would show how they voted");
    }

    @Test
    void areRefusedIfTheyAreTheSameOrChooseFromOptions() {
        String chamber = WITH_CHAMBERS.substring(WITH_CHAMBERS.indexOf("  - name"));
        String options = RuleTexts.with(
                RuleTexts.with(
                        WITH_CHAMBERS,
                        "majority:\n  condition: yes > 1/2 of cast\n  article: \"14\"",
                        "majority: null\ncounting: {method: schulze, article: \"14\"}"),
                "rule: fails",
                "rule: lot");

        assertRefused(WITH_CHAMBERS + chamber, "two chambers are of the same members");
        assertRefused(options, "do not choose from options");
    }

    @Test
    void areNotThereWhereNothingIsSaidOfThem() {
        assertThat(RuleTexts.read(RuleTexts.ORDINARY).chambers()).isEmpty();
        assertThat(RuleTexts.read(RuleTexts.ORDINARY).asksForGroups()).isFalse();
    }

    private static void assertRefused(String rules, String problem) {
        assertThatExceptionOfType(RuleSetsRefused.class)
                .isThrownBy(() -> new RuleSets(List.of(rules)))
                .withMessageContaining(problem);
    }

    private static Decision decide(Tally one, Tally two) {
        Tally whole = RULES.tally(
                one.eligible() + two.eligible(),
                one.yes() + two.yes(),
                one.no() + two.no(),
                one.abstain() + two.abstain(),
                one.notOurField() + two.notOurField());
        return RULES.decide(new Poll(whole, List.of(one, two), TieBreak.FAILS));
    }

    private static Tally tally(long eligible, String votes) {
        String[] parts = votes.split("/");
        return RULES.tally(eligible, Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), 0);
    }

    /** Yes, no, abstain, not our field, silent. */
    private static int[] votes(Random random) {
        int[] votes = new int[5];
        for (int voter = random.nextInt(12); voter > 0; voter--) {
            votes[random.nextInt(random.nextInt(5) + 1)]++;
        }
        return votes;
    }

    private static Tally tally(int[] votes) {
        return RULES.tally(
                votes[0] + votes[1] + votes[2] + votes[3] + votes[4], votes[0], votes[1], votes[2], votes[3]);
    }

    private static Outcome again(int[] one, int[] two) {
        int all = 0;
        int present = 0;
        for (int at = 0; at < 5; at++) {
            all += one[at] + two[at];
            present += at < 4 ? one[at] + two[at] : 0;
        }
        int presentOrganisations = one[0] + one[1] + one[2] + one[3];
        int organisations = presentOrganisations + one[4];
        if (present == 0
                || present * 3 < all
                || organisations > 0 && (presentOrganisations == 0 || presentOrganisations * 2 < organisations)) {
            return Outcome.QUORUM_MISSED;
        }
        boolean whole = (one[0] + two[0]) * 2 > one[0] + two[0] + one[1] + two[1] + one[2] + two[2];
        boolean first = organisations == 0 || one[0] * 2 > one[0] + one[1] + one[2];
        int individuals = two[0] + two[1] + two[2] + two[3] + two[4];
        boolean second = individuals == 0 || two[0] > 0 && two[0] * 3 >= (two[0] + two[1]) * 2;
        return whole && first && second ? Outcome.ADOPTED : Outcome.REFUSED;
    }
}
