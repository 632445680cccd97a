package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static si.glas.ballots.methods.Papers.ids;
import static si.glas.ballots.methods.Papers.options;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotTest {

    /** The hashes that {@code printf %s "Ljubljana 2026$id" | sha256sum} prints begin with ada2, b578, 82f6 and f482. */
    @Test
    void canBeDrawnAgainWithAnyOtherProgram() {
        assertThat(ids(Lot.draw("Ljubljana 2026", options("abcd")).order())).isEqualTo("cabd");
    }

    @Test
    void doesNotDependOnTheOrderOfOptions() {
        assertThat(Lot.draw("seed", options("dcba")).order())
                .isEqualTo(Lot.draw("seed", options("abcd")).order());
    }

    @Test
    void prefersTheEarlierOne() {
        Lot lot = new Lot("by hand", options("cab"));

        assertThat(ids(List.of(lot.first(options("ab")), lot.last(options("ac")))))
                .isEqualTo("aa");
        assertThatIllegalArgumentException().isThrownBy(() -> lot.first(options("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> lot.last(options("x")));
    }
}
