package si.glas.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import si.glas.database.CountingDataSource;
import si.glas.engine.UserTaskEvent.Kind;
import si.glas.tasks.Begun;
import si.glas.tasks.Network;
import si.glas.tasks.Rooms;
import si.glas.tasks.Task;
import si.glas.tasks.TasksModuleTest;
import si.glas.tasks.TrackTask;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.TimetableAlone;

/** However much waits, the inbox asks the database as often as for one thing, and finds it by indexes. */
@TasksModuleTest
class InboxSpeedModuleTest {

    private static final int POSITIONS = 1_000;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private TrackTask track;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CountingDataSource database;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void fill() {
        sql.sql("TRUNCATE task CASCADE").update();
        sql.sql("""
                INSERT INTO task (key, state, form_id, groups, created_at, position_id, last_job, ended_at, done_by)
                SELECT n, CASE WHEN n % 10 = 0 THEN 'OPEN' ELSE 'DONE' END, 'check-text',
                       ARRAY['editors/' || gen_random_uuid()], :now, gen_random_uuid(), n,
                       CASE WHEN n % 10 = 0 THEN NULL ELSE :now END, CASE WHEN n % 10 = 0 THEN NULL ELSE gen_random_uuid() END
                FROM generate_series(1000000, 1000000 + :positions * 10) AS n
                """)
                .param("now", TimetableAlone.NOW)
                .param("positions", POSITIONS)
                .update();
        sql.sql("ANALYZE task").update();
    }

    @AfterEach
    void empty() {
        sql.sql("TRUNCATE task CASCADE").update();
    }

    @Test
    void asksAsOftenForManyThingsAsForOne() {
        // given
        begin(1);
        List<String> forOne = queriesOfTheInbox();
        assertThat(forOne).hasSizeLessThanOrEqualTo(3);

        // when
        begin(40);

        // then
        assertThat(queriesOfTheInbox()).hasSameSizeAs(forOne);
    }

    @Test
    void findsWhatWaitsByIndexes() {
        String plan = String.join(
                "\n",
                sql.sql("""
                        EXPLAIN SELECT * FROM task
                        WHERE state = 'OPEN' AND (assignee = :person OR groups && CAST(:groups AS text[]))
                        """)
                        .param("person", Network.ANA.id())
                        .param("groups", new String[] {Network.editorsOf(Rooms.POSITION), "editor"})
                        .query(String.class)
                        .list());

        assertThat(plan).contains("task_groups", "task_assignee").doesNotContain("Seq Scan");
    }

    private List<String> queriesOfTheInbox() {
        Browser ana = new Browser(web, Network.ANA);
        database.take();
        ana.get("/inbox");
        return database.take();
    }

    private void begin(int tasks) {
        for (int i = 0; i < tasks; i++) {
            Task task = Begun.task(
                    "check-text",
                    Set.of(Network.editorsOf(Rooms.POSITION)),
                    deadlines.set(
                            DeadlineView.Kind.DRAFT,
                            Rooms.POSITION,
                            UUID.randomUUID(),
                            TimetableAlone.NOW.plusSeconds(i),
                            List.of()));
            track.track(task, Begun.event(Kind.CREATING, task), 1);
        }
    }
}
