package si.glas.engine.embedded.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.database.TestDatabase;

/** Two programs on one database: one works, the other stands by. */
class FailoverTest {

    private static final Logger log = LoggerFactory.getLogger(FailoverTest.class);

    @Test
    void takesOverWhenTheFirstIsKilled() throws Exception {
        // given
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        try (EngineProcess first = new EngineProcess(database);
                CamundaClient clientOfFirst = first.newClient()) {
            CrashModel.deploy(clientOfFirst);
            long acknowledged = create(clientOfFirst);
            try (EngineProcess second = new EngineProcess(database);
                    CamundaClient clientOfSecond = second.newClient()) {
                Standby.await(clientOfSecond);

                // when
                long killed = System.nanoTime();
                first.kill();
                Answering.await(clientOfSecond);
                Duration takeover = Duration.ofNanos(System.nanoTime() - killed);

                // then
                log.info("The second engine took over within {} ms", takeover.toMillis());
                assertThat(clientOfSecond
                                .newProcessInstanceGetRequest(acknowledged)
                                .send()
                                .join()
                                .getProcessDefinitionId())
                        .isEqualTo(Workload.PROCESS);
                assertThat(create(clientOfSecond)).isGreaterThan(acknowledged);
            }
        }
    }

    private static long create(CamundaClient client) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(Workload.PROCESS)
                .latestVersion()
                .variables(Map.of("id", "1"))
                .send()
                .join()
                .getProcessInstanceKey();
    }
}
