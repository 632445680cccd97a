package si.glas.engine.embedded.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import si.glas.engine.embedded.EngineDatabase;

/** Where the log's group commits happen to end is chance: the tables must not depend on it. */
class GroupCommitsTest {

    private static final int STEPS = 300;
    private static final List<ProcessInstanceIntent> LIFE = List.of(
            ProcessInstanceIntent.ELEMENT_ACTIVATING,
            ProcessInstanceIntent.ELEMENT_ACTIVATED,
            ProcessInstanceIntent.ELEMENT_MIGRATED,
            ProcessInstanceIntent.ELEMENT_COMPLETED,
            ProcessInstanceIntent.ELEMENT_TERMINATED,
            ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makeNoDifference(long seed) throws SQLException {
        // when
        Map<String, List<String>> inOneCommit = tables(seed, () -> false);
        Map<String, List<String>> oneByOne = tables(seed, () -> true);
        Random chance = new Random(seed);
        Map<String, List<String>> byChance = tables(seed, () -> chance.nextInt(5) == 0);

        // then
        assertThat(oneByOne).isEqualTo(inOneCommit);
        assertThat(byChance).isEqualTo(inOneCommit);
    }

    private static Map<String, List<String>> tables(long seed, BooleanSupplier endsCommit) throws SQLException {
        DataSource dataSource = EngineDatabase.emptied();
        ProjectedRecords records = new ProjectedRecords(dataSource);
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            step(records.at(step), random);
            if (endsCommit.getAsBoolean()) {
                records.commit();
            }
        }
        records.commit();
        JdbcTemplate database = new JdbcTemplate(dataSource);
        Map<String, List<String>> content = new TreeMap<>();
        for (String table :
                List.of("process_instance", "element_instance", "variable", "incident", "job", "user_task")) {
            content.put(
                    table,
                    database.queryForList("SELECT t::text FROM engine." + table + " t ORDER BY key", String.class));
        }
        return content;
    }

    private static void step(ProjectedRecords records, Random random) {
        long instance = 1 + random.nextInt(3);
        long key = 100 * instance + random.nextInt(4);
        ProcessInstanceIntent life = LIFE.get(random.nextInt(LIFE.size()));
        switch (random.nextInt(6)) {
            case 0 -> records.processInstance(instance, life, random.nextBoolean() ? "urgent" : "eu");
            case 1 -> records.element(key, instance, "Task_" + random.nextInt(2), life);
            case 2 -> records.variable(key, instance, "name", "" + random.nextInt());
            case 3 -> records.incident(key, instance, "no", IncidentIntent.values()[random.nextInt(4)], instance, key);
            case 4 ->
                records.event(
                        ValueType.JOB,
                        JobIntent.values()[random.nextInt(JobIntent.values().length - 1)],
                        key,
                        new JobRecord()
                                .setProcessInstanceKey(instance)
                                .setRetries(random.nextInt(2))
                                .setElementId("Task_" + random.nextInt(2)));
            default ->
                records.event(
                        ValueType.USER_TASK,
                        UserTaskIntent.values()[random.nextInt(UserTaskIntent.values().length - 1)],
                        key,
                        new UserTaskRecord()
                                .setProcessInstanceKey(instance)
                                .setAssignee(random.nextBoolean() ? "mojca" : "")
                                .setCandidateGroupsList(List.of("editors")));
        }
    }
}
