package si.glas.diagrams;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has happened or is happening in a process, in words.
 *
 * @param name in the reader's language
 * @param state {@code done}, {@code active}, {@code ended} or {@code stuck}
 * @param moment whether it takes no time, as an event that happens
 * @param until {@code null} as long as it is not over
 * @param link to the instance that was called
 */
public record Step(
        String name,
        String state,
        boolean moment,
        ZonedDateTime since,
        @Nullable ZonedDateTime until,
        @Nullable String link) {}
