package si.glas.diagrams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a process cannot go on, for those who may help it.
 *
 * @param incidentKey names it to the engine
 * @param where the step, or the called process that has the trouble, in the reader's language
 * @param reason what the engine says
 * @param link to the called instance that has the trouble
 */
public record Trouble(
        long incidentKey,
        String where,
        String reason,
        Instant since,
        @Nullable String link) {}
