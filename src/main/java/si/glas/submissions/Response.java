package si.glas.submissions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision-maker answered.
 *
 * @param summary in Markdown; it is published
 * @param evidence the answer itself, if somebody has uploaded it; it is not published
 */
public record Response(
        UUID id,
        SubmissionId submission,
        LocalDate receivedOn,
        String summary,
        @Nullable EvidenceId evidence) {}
