package si.glas.engine.embedded.projection;

import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_ACTIVATED;
import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_ACTIVATING;
import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import si.glas.engine.embedded.EngineDatabase;

class ProjectionTest {

    private JdbcTemplate database;
    private ProjectedRecords records;

    @BeforeEach
    void begin() throws SQLException {
        DataSource dataSource = EngineDatabase.emptied();
        database = new JdbcTemplate(dataSource);
        records = new ProjectedRecords(dataSource);
    }

    @Test
    void writesOnceWhatStartsAndEndsInOneCommit() throws SQLException {
        // when
        records.at(1000)
                .processInstance(1, ELEMENT_ACTIVATING, "urgent", "a \"quoted\", \\ one")
                .at(2000)
                .processInstance(1, ELEMENT_COMPLETED)
                .commit();

        // then
        assertThat(row("SELECT state, start_time, end_time FROM engine.process_instance"))
                .containsEntry("state", "COMPLETED")
                .containsEntry("start_time", 1000L)
                .containsEntry("end_time", 2000L);
        assertThat(database.queryForList("SELECT unnest(tags) FROM engine.process_instance", String.class))
                .containsExactlyInAnyOrder("urgent", "a \"quoted\", \\ one");
    }

    @Test
    void keepsWhatAnEarlierCommitWroteAndALaterOneDoesNotSay() throws SQLException {
        // given
        records.at(1000).processInstance(1, ELEMENT_ACTIVATING, "urgent").commit();

        // when
        records.at(2000).processInstance(1, ELEMENT_COMPLETED).commit();

        // then
        assertThat(row("SELECT state, start_time, end_time, tags[1] AS tag FROM engine.process_instance"))
                .isEqualTo(Map.of("state", "COMPLETED", "start_time", 1000L, "end_time", 2000L, "tag", "urgent"));
    }

    @Test
    void writesNothingForCommandsAndForEventsThatChangeNothing() throws SQLException {
        // when
        records.command(ValueType.JOB, JobIntent.CREATED, 5, new JobRecord())
                .processInstance(1, ELEMENT_ACTIVATED)
                .commit();

        // then
        assertThat(rows("job")).isEmpty();
        assertThat(rows("process_instance")).isEmpty();
    }

    @Test
    void takesWhatTheDatabaseCannotHold() throws SQLException {
        // when
        records.incident(9, 1, "NUL \0 in it", IncidentIntent.CREATED, 1L, 2L).commit();

        // then
        assertThat(row("SELECT error_message FROM engine.incident")).containsEntry("error_message", "NUL \uFFFD in it");
    }

    @Test
    void showsAChangeOfAUserTaskOnlyWhenItsListenersAgree() throws SQLException {
        // given
        records.event(ValueType.USER_TASK, UserTaskIntent.CREATED, 3, task("", "reviewers"))
                .commit();

        // when
        records.event(ValueType.USER_TASK, UserTaskIntent.ASSIGNING, 3, task("mojca", "reviewers"))
                .commit();
        Map<String, Object> during = row("SELECT state, assignee FROM engine.user_task");
        records.event(ValueType.USER_TASK, UserTaskIntent.ASSIGNED, 3, task("mojca", "reviewers"))
                .commit();

        // then
        assertThat(during).isEqualTo(Map.of("state", "ASSIGNING", "assignee", ""));
        assertThat(row("SELECT state, assignee FROM engine.user_task"))
                .isEqualTo(Map.of("state", "CREATED", "assignee", "mojca"));
    }

    @Test
    void clearsWhatIsTakenAwayFromAUserTask() throws SQLException {
        // given
        records.event(
                        ValueType.USER_TASK,
                        UserTaskIntent.CREATED,
                        3,
                        task("mojca", "reviewers").setDueDate("2026-03-01T09:00:00+01:00"))
                .commit();

        // when
        records.event(ValueType.USER_TASK, UserTaskIntent.UPDATED, 3, task("")).commit();

        // then
        assertThat(row("SELECT assignee, due_time, cardinality(candidate_groups) AS groups FROM engine.user_task"))
                .isEqualTo(Map.of("assignee", "", "due_time", -1L, "groups", 0));
    }

    @Test
    void remembersTheElementOfAJobThatThrowsAnErrorNobodyCatches() throws SQLException {
        // given
        records.event(ValueType.JOB, JobIntent.CREATED, 5, new JobRecord().setElementId("Task_Work"))
                .commit();

        // when
        records.event(ValueType.JOB, JobIntent.ERROR_THROWN, 5, new JobRecord().setElementId("NO_CATCH_EVENT_FOUND"))
                .commit();

        // then
        assertThat(row("SELECT element_id, state FROM engine.job"))
                .isEqualTo(Map.of("element_id", "Task_Work", "state", "ERROR_THROWN"));
    }

    private static UserTaskRecord task(String assignee, String... groups) {
        return new UserTaskRecord()
                .setUserTaskKey(3)
                .setAssignee(assignee)
                .setCandidateGroupsList(List.of(groups))
                .setProcessInstanceKey(1)
                .setElementInstanceKey(2)
                .setElementId("UserTask_Review");
    }

    private Map<String, Object> row(String sql) {
        return database.queryForMap(sql);
    }

    private List<Map<String, Object>> rows(String table) {
        return database.queryForList("SELECT * FROM engine." + table);
    }
}
