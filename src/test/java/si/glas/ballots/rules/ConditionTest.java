package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest(name = "{0}: {1} of {2} needs {3}")
    @CsvSource({
        // condition, yes, eligible, needed, met: at, below and above the border, even and odd
        "yes >= 1/2 of eligible, 28, 58, 29, false",
        "yes >= 1/2 of eligible, 29, 58, 29, true",
        "yes >= 1/2 of eligible, 28, 57, 29, false",
        "yes >= 1/2 of eligible, 29, 57, 29, true",
        "yes > 1/2 of eligible,  29, 58, 30, false",
        "yes > 1/2 of eligible,  30, 58, 30, true",
        "yes > 1/2 of eligible,  28, 57, 29, false",
        "yes > 1/2 of eligible,  29, 57, 29, true",
        "yes >= 2/3 of eligible, 20, 30, 20, true",
        "yes >= 2/3 of eligible, 19, 30, 20, false",
        "yes > 2/3 of eligible,  20, 30, 21, false",
        "yes >= 2/3 of eligible, 20, 31, 21, false",
        "yes >= 1/1 of eligible, 29, 30, 30, false",
        "yes >= 1/1 of eligible, 30, 30, 30, true",
        "yes >= 10, 9, 30, 10, false",
        "yes >= 10, 10, 30, 10, true",
        "yes > 10,  10, 30, 11, false",
        "yes >= 1/3 of eligible, 3333333, 10000000, 3333334, false",
    })
    void comparesExactly(String condition, long yes, long eligible, long needed, boolean met) {
        Check check = Condition.parse(condition).check(new Tally(eligible, yes, 0, 0, 0, 0, true));

        assertThat(check.needed()).isEqualTo(needed);
        assertThat(check.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes >= 1/2 of cast", "yes >= 1/2 of yesPlusNo", "present >= 1/3 of eligible"})
    void isNotFulfilledByNothing(String condition) {
        Check check = Condition.parse(condition).check(new Tally(0, 0, 0, 0, 0, 0, true));

        assertThat(check.needed()).isEqualTo(1);
        assertThat(check.met()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes > 1/2 of cast", "present >= 10", "cast >= 2/3 of present", "yes > 3/5 of yesPlusNo"})
    void readsAsItIsWritten(String text) {
        assertThat(Condition.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "yes > half of cast",
                "yes > 1/2",
                "yes < 1/2 of cast",
                "yes > 0.5 of cast",
                "maybe > 3",
                "yes > 1/2 of members",
                "yes > 1/0 of cast",
                "yes > -1/2 of cast",
                "yes > 1/2 of cast and more"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.parse(text));
    }
}
