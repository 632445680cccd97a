package si.glas.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.timetable.DeadlineId;

/** Reads a row of the table {@code task}. */
final class TaskRow {

    private TaskRow() {}

    static KeptTask read(ResultSet row, int number) throws SQLException {
        return new KeptTask(
                task(row),
                KeptTask.State.valueOf(row.getString("state")),
                instant(row, "ended_at"),
                person(row, "done_by"));
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID deadline = row.getObject("deadline_id", UUID.class);
        return new Task(
                row.getLong("key"),
                row.getString("form_id"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("groups").getArray())),
                person(row, "assignee"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("position_id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("submission_id", UUID.class),
                deadline == null ? null : new DeadlineId(deadline));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(PersonId::new)
                .orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
