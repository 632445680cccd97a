package si.glas.ballots.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isInLowestTerms() {
        assertThat(new Fraction(2, 4)).isEqualTo(new Fraction(1, 2));
        assertThat(new Fraction(0, 7)).isEqualTo(Fraction.of(0));
    }

    @Test
    void roundsNothing() {
        // A third of 10 million is not a whole number, however close floating point would bring it.
        Fraction third = new Fraction(1, 3).times(10_000_000);

        assertThat(third.floor()).isEqualTo(3_333_333);
        assertThat(third.ceiling()).isEqualTo(3_333_334);
        assertThat(new Fraction(1, 3).times(9_999_999)).isEqualTo(Fraction.of(3_333_333));
    }

    @Test
    void comparesExactly() {
        assertThat(new Fraction(333_333_333, 1_000_000_000)).isLessThan(new Fraction(1, 3));
        assertThat(new Fraction(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isLessThan(Fraction.of(1));
    }

    @Test
    void readsAsPeopleWriteIt() {
        assertThat(Fraction.of(29)).hasToString("29");
        assertThat(new Fraction(2, 3)).hasToString("2/3");
        assertThat(new Fraction(27, 2)).hasToString("13 1/2");
    }

    @Test
    void isAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(-1, 2));
    }
}
