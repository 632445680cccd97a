package si.glas.engine.embedded.projection;

import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_ACTIVATING;
import static io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent.ELEMENT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import si.glas.engine.embedded.EngineDatabase;

class RetentionTest {

    private static final Instant LIMIT = Instant.ofEpochMilli(5000);

    private JdbcTemplate database;
    private ProjectedRecords records;
    private Retention retention;

    @BeforeEach
    void begin() throws SQLException {
        DataSource dataSource = EngineDatabase.emptied();
        database = new JdbcTemplate(dataSource);
        records = new ProjectedRecords(dataSource);
        retention = new Retention(dataSource);
    }

    @Test
    void deletesAnInstanceWithWhatItCalledAndAllThatBelongsToThem() throws SQLException {
        // given
        records.at(1000)
                .processInstance(1, ELEMENT_ACTIVATING)
                .called(2, 1, ELEMENT_ACTIVATING)
                .element(3, 2, "Task_Work", ELEMENT_ACTIVATING)
                .variable(4, 2, "name", "\"value\"")
                .incident(5, 2, "no", IncidentIntent.CREATED, 2L, 3L)
                .at(4999)
                .called(2, 1, ELEMENT_COMPLETED)
                .processInstance(1, ELEMENT_COMPLETED)
                .commit();

        // when
        int deleted = retention.deleteFinishedBefore(LIMIT);

        // then
        assertThat(deleted).isEqualTo(2);
        assertThat(nonEmptyTables()).isEmpty();
    }

    @Test
    void keepsWhatHasNotFinishedOrNotLongAgo() throws SQLException {
        // given
        records.at(1000)
                .processInstance(1, ELEMENT_ACTIVATING)
                .called(2, 1, ELEMENT_ACTIVATING)
                .called(2, 1, ELEMENT_COMPLETED)
                .processInstance(3, ELEMENT_ACTIVATING)
                .at(5000)
                .processInstance(3, ELEMENT_COMPLETED)
                .commit();

        // when
        int deleted = retention.deleteFinishedBefore(LIMIT);

        // then
        assertThat(deleted).isZero();
        assertThat(database.queryForList("SELECT key FROM engine.process_instance ORDER BY key", Long.class))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void goesOnUntilNothingIsLeft() throws SQLException {
        // given
        int instances = 2 * Retention.BATCH + 1;
        for (int key = 1; key <= instances; key++) {
            records.at(1000).processInstance(key, ELEMENT_ACTIVATING).processInstance(key, ELEMENT_COMPLETED);
        }
        records.commit();

        // when
        int deleted = retention.deleteFinishedBefore(LIMIT);

        // then
        assertThat(deleted).isEqualTo(instances);
        assertThat(nonEmptyTables()).isEmpty();
    }

    private List<String> nonEmptyTables() {
        List<String> tables = new ArrayList<>(ProjectionTables.OF_PROCESS_INSTANCE);
        tables.add("process_instance");
        return tables.stream()
                .filter(table ->
                        !database.queryForList("SELECT 1 FROM engine." + table).isEmpty())
                .toList();
    }
}
