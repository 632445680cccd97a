package si.glas.engine.embedded.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.EmbeddedEngineProperties;
import si.glas.engine.embedded.RunningEngine;

class SnapshotsTest {

    private static final EmbeddedEngineProperties OFTEN =
            new EmbeddedEngineProperties(0, 100, Duration.ofMillis(50), Duration.ofDays(1));

    private final DataSource database = TestDatabase.create();

    @Test
    void cutTheLogAndLetARestartedEngineGoOn() {
        // given
        long waiting;
        try (RunningEngine engine = new RunningEngine(database, InstantSource.system(), OFTEN)) {
            deploy(engine.client());
            waiting = create(engine.client(), "waiting");
            for (int i = 0; i < 50; i++) {
                create(engine.client(), "other-" + i);
            }

            // when
            await().untilAsserted(() -> assertThat(firstPosition()).isGreaterThan(100));
        }

        // then
        assertThat(number("SELECT count(*) FROM engine.snapshot")).isEqualTo(1);
        try (RunningEngine engine = new RunningEngine(database, InstantSource.system(), OFTEN)) {
            assertThat(create(engine.client(), "later")).isGreaterThan(waiting);
            engine.client()
                    .newPublishMessageCommand()
                    .messageName("goOn")
                    .correlationKey("waiting")
                    .send()
                    .join();
            await().untilAsserted(() -> assertThat(engine.client()
                            .newProcessInstanceGetRequest(waiting)
                            .send()
                            .join()
                            .getState())
                    .hasToString("COMPLETED"));
        }
    }

    private static void deploy(CamundaClient client) {
        client.newDeployResourceCommand()
                .addProcessModel(
                        Bpmn.createExecutableProcess("wait")
                                .startEvent()
                                .intermediateCatchEvent()
                                .message(message -> message.name("goOn").zeebeCorrelationKeyExpression("id"))
                                .endEvent()
                                .done(),
                        "wait.bpmn")
                .send()
                .join();
    }

    private static long create(CamundaClient client, String id) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("wait")
                .latestVersion()
                .variables(Map.of("id", id))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private long firstPosition() {
        return number("SELECT min(lowest_position) FROM engine.log_block");
    }

    private long number(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }
}
