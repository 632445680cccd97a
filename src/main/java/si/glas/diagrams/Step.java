package si.glas.diagrams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has happened or is happening in a process, in words.
 *
 * @param name in the reader's language
 * @param state {@code done}, {@code active}, {@code ended} or {@code stuck}
 * @param brief whether it was over within a second, so that one time says all
 * @param until {@code null} as long as it is not over
 * @param link to the instance that was called
 */
public record Step(
        String name,
        String state,
        boolean brief,
        Instant since,
        @Nullable Instant until,
        @Nullable String link) {}
