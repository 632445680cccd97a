package si.glas.engine.embedded.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what the database holds in the end with what the clients were told. */
record Aftermath(DataSource database, Ledger ledger) {

    /** Every element that an instance of the process passes. */
    private static final int ELEMENTS = 6;

    void nothingIsStuck() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(rows("SELECT key FROM engine.process_instance WHERE end_time IS NULL"))
                        .isEmpty());
    }

    void nothingAcknowledgedIsLost() {
        assertThat(rows("SELECT key FROM engine.process_instance")).containsAll(ledger.createdInstances.values());
        assertThat(rows("SELECT key FROM engine.job WHERE state = 'COMPLETED'")).containsAll(ledger.completedJobs);
        assertThat(rows("SELECT key FROM engine.user_task WHERE state = 'COMPLETED'"))
                .containsAll(ledger.completedUserTasks);
    }

    void nothingHappenedTwice() {
        assertThat(ledger.violations).isEmpty();
        assertThat(rows("SELECT min(process_instance_key) FROM engine.variable WHERE name = 'id'"
                        + " GROUP BY value HAVING count(*) > 1"))
                .as("instances with the id of another one")
                .isEmpty();
        assertThat(rows("SELECT process_instance_key FROM engine.element_instance"
                        + " GROUP BY process_instance_key"
                        + " HAVING count(*) <> " + ELEMENTS + " OR count(DISTINCT element_id) <> " + ELEMENTS))
                .as("instances that passed an element twice, or not at all")
                .isEmpty();
    }

    private List<Long> rows(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).list();
    }
}
