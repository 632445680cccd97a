package si.glas.chronicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the chronicle.
 *
 * @param number in the chain, from 1; none until it has been sealed, a moment after the act
 * @param at when it was done
 */
public record Entry(@Nullable Long number, Instant at, Act act) {}
