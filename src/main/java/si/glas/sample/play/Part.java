package si.glas.sample.play;

import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import si.glas.positions.PositionId;
import si.glas.sample.script.Deed;
import si.glas.sample.script.Screenplay;

/** A screenplay that is being played. */
final class Part {

    private final Screenplay play;
    private @Nullable PositionId position;

    Part(Screenplay play) {
        this.play = play;
    }

    Screenplay play() {
        return play;
    }

    void begin(PositionId started) {
        position = started;
    }

    /** @throws NullPointerException before its beginning */
    PositionId position() {
        return Objects.requireNonNull(position, play.text() + " has not been started");
    }

    /** What chance brings to a deed: the same, however often it is played. */
    RandomGenerator chanceOf(Deed deed) {
        return new Random(31L * play.text().hashCode() + play.acts().indexOf(deed));
    }
}
