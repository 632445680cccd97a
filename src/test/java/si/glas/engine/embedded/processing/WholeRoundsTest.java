package si.glas.engine.embedded.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.agrona.concurrent.IdleStrategy;
import org.junit.jupiter.api.Test;

class WholeRoundsTest {

    private final Rests rests = new Rests();
    private final WholeRounds rounds = new WholeRounds(rests);

    @Test
    void restsAfterAWholeRound() {
        look(WholeRounds.SPOKES - 1);
        assertThat(rests.taken).isZero();

        look(1);
        assertThat(rests.taken).isEqualTo(1);
    }

    @Test
    void beginsANewRoundAfterWork() {
        look(WholeRounds.SPOKES - 1);
        rounds.idle(1);

        look(WholeRounds.SPOKES - 1);
        assertThat(rests.taken).isZero();
    }

    private void look(int times) {
        IntStream.range(0, times).forEach(look -> rounds.idle());
    }

    private static final class Rests implements IdleStrategy {

        private int taken;

        @Override
        public void idle() {
            taken++;
        }

        @Override
        public void idle(int work) {
            idle();
        }

        @Override
        public void reset() {}
    }
}
