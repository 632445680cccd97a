package si.glas.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.people.MemberId;

/**
 * Something other than a task that waits for a person, such as a ballot in which a member has not voted.
 *
 * @param kind what is asked, as the message {@code ask.<kind>}
 * @param title of what it is about
 * @param path where it is done, within Glas
 * @param member for whom the person would act
 */
public record Ask(
        String kind,
        String title,
        String path,
        UUID positionId,
        @Nullable MemberId member,
        @Nullable Instant dueAt) {}
