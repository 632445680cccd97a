package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VotesTest {

    @Test
    void addsExactly() {
        Votes sum = Votes.NONE;
        for (int sharing = 1; sharing <= 60; sharing++) {
            for (int share = 0; share < sharing; share++) {
                sum = sum.plus(Votes.of(1, sharing));
            }
        }
        assertThat(sum).isEqualTo(Votes.of(60));
    }

    @Test
    void takesMoreThanHalfForAMajority() {
        assertThat(Votes.of(5, 2).isMajorityOf(Votes.of(5))).isFalse();
        assertThat(Votes.of(51, 20).isMajorityOf(Votes.of(5))).isTrue();
    }

    @Test
    void readsAsPeopleWriteIt() {
        assertThat(Votes.of(27, 2)).hasToString("13 1/2");
        assertThat(Votes.of(4, 6)).hasToString("2/3");
        assertThat(Votes.of(29)).hasToString("29");
    }

    @Test
    void isANumberOfVotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Votes.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Votes.of(1, 0));
    }
}
