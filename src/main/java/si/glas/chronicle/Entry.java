package si.glas.chronicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the chronicle.
 *
 * @param number in the chain, from 1; none until it has been sealed, a moment after the act
 * @param at when it was done, to the microsecond
 * @param act without details and reason if they have been forgotten
 * @param forgotten whether they have
 */
public record Entry(@Nullable Long number, Instant at, Act act, boolean forgotten) {

    public Entry(@Nullable Long number, Instant at, Act act) {
        this(number, at, act, false);
    }
}
