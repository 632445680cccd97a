package si.glas.sample;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.kernel.NetworkName;
import si.glas.kernel.ProgramClock;

/**
 * Whether the network in this database is the sample, and how far its history has been played.
 *
 * <p>It is decided once, before anything else is started: in an empty database the sample takes its place, and the
 * program's clock goes back to where the history begins.
 */
@SamplePart
public class SampleNetwork implements NetworkName {

    /** How far it has got. */
    public enum State {
        /** The network in this database is somebody's own. */
        ABSENT,
        PLAYING,
        COMPLETE,
        /** The history cannot go on; {@link UnfinishedSample} lets it begin anew at the next start. */
        BROKEN
    }

    public static final String NAME = "Odmev – mreža nevladnih organizacij in samozaposlenih v kulturi";

    /** Some weeks more than the history is long, for years with many holidays. */
    private static final Duration HISTORY = Duration.ofDays(140);

    private static final Logger log = LoggerFactory.getLogger(SampleNetwork.class);

    private final SampleRecord record;
    private final ProgramClock clock;
    private volatile State state;

    SampleNetwork(SampleRecord record, ProgramClock clock) {
        this.record = record;
        this.clock = clock;
        state = stateAtStart();
    }

    private State stateAtStart() {
        if (record.begin(clock.instant())) {
            clock.setBackTo(clock.instant().minus(HISTORY));
            return State.PLAYING;
        }
        return record.isThere() ? State.COMPLETE : State.ABSENT;
    }

    @Override
    public Optional<String> name() {
        return isThere() ? Optional.of(NAME) : Optional.empty();
    }

    public State state() {
        return state;
    }

    public boolean isThere() {
        return state != State.ABSENT;
    }

    /** How much of the history has been played, in percent. */
    public int percent() {
        long behind = clock.behind().toMinutes();
        return (int) (100 - 100 * behind / HISTORY.toMinutes());
    }

    /** The history has reached the present. */
    public void finish() {
        clock.catchUp();
        record.finish(clock.instant());
        state = State.COMPLETE;
    }

    /** The history cannot go on. */
    public void breakOff(Throwable cause) {
        state = State.BROKEN;
        log.error("The sample network could not be played to the end", cause);
    }
}
