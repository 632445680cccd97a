package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static si.glas.ballots.methods.Papers.options;
import static si.glas.ballots.methods.Papers.profile;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {

    private final ProfileBuilder ballots = new ProfileBuilder(options("abc"));

    @Test
    void collectsMoreThanItBeganWith() {
        for (int weight = 1; weight <= 10_000; weight++) {
            ballots.add(weight, List.of(List.of("b"), List.of("a", "c")));
        }
        Profile profile = ballots.build();

        assertThat(profile.size()).isEqualTo(10_000);
        assertThat(profile.weight(9_999)).isEqualTo(10_000);
        assertThat(profile.votes()).isEqualTo(50_005_000);
        assertThat(Pairwise.of(profile).number(1, 2)).isEqualTo(50_005_000);
    }

    @Test
    void findsWhatABallotLikesBestOfWhatIsLeft() {
        Profile profile = profile("abcd", "1 a,cb,d", "1");
        int[] found = new int[4];

        assertThat(profile.best(0, new boolean[] {true, true, true, true}, found))
                .isEqualTo(1);
        assertThat(profile.best(0, new boolean[] {false, true, true, true}, found))
                .isEqualTo(2);
        assertThat(found).startsWith(2, 1);
        assertThat(profile.best(0, new boolean[] {false, false, false, false}, found))
                .isZero();
        assertThat(profile.best(1, new boolean[] {true, true, true, true}, found))
                .isZero();
    }

    @Test
    void countsBlankBallotsAsNoVotes() {
        assertThat(profile("ab", "3 a", "4").votes()).isEqualTo(3);
    }

    @Test
    void refusesBallotsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileBuilder(options("aba")));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.ballot(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.add(1, List.of(List.of("x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.add(1, List.of(List.of("a"), List.of("a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.add(1, List.of(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.ballot(1).rank(3));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.ballot(1).equal(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileBuilder(options("a")).rank(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ballots.ballot(Long.MAX_VALUE));
    }
}
