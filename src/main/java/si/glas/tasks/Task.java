package si.glas.tasks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineId;

/**
 * A step of a process that waits for a person.
 *
 * @param key names it, in the engine and in links
 * @param formId what the person is asked
 * @param groups of whom one may do it
 * @param assignee who has claimed it
 * @param positionId what it is about, more closely: the review or the submission
 */
public record Task(
        long key,
        String formId,
        Set<String> groups,
        @Nullable PersonId assignee,
        Instant createdAt,
        UUID positionId,
        @Nullable UUID reviewId,
        @Nullable UUID submissionId,
        @Nullable DeadlineId deadlineId) {}
