package si.glas.engine.embedded.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.database.RestartableDatabase;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.RunningEngine;

/** The engine's process lives, but its database fails. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureTest {

    private static final int RESTARTS = 3;

    @Test
    void losesAndRepeatsNothingWhenTheDatabaseIsKilledUnderLoad(CapturedOutput output) throws Exception {
        try (RestartableDatabase database = new RestartableDatabase();
                RunningEngine engine = new RunningEngine(database.pool(), InstantSource.system())) {
            // given
            Ledger ledger = new Ledger();
            Aftermath aftermath = new Aftermath(database.pool(), ledger);
            CrashModel.deploy(engine.client());
            try (Workload workload = new Workload(engine.client(), ledger)) {
                workload.start();

                // when
                for (int restart = 1; restart <= RESTARTS; restart++) {
                    int enough = restart * 20;
                    await().atMost(Duration.ofMinutes(1)).until(() -> ledger.completedUserTasks.size() >= enough);
                    database.killAndStartAgain();
                }
                workload.stopCreating();

                // then
                aftermath.nothingIsStuck();
            }
            aftermath.nothingAcknowledgedIsLost();
            aftermath.nothingHappenedTwice();
            assertThat(output).contains("The connection to the database is lost");
        }
    }

    @Test
    void goesOnByItselfWhenAFullDiskHasRoomAgain(CapturedOutput output) throws Exception {
        DataSource database = TestDatabase.create();
        try (RunningEngine engine = new RunningEngine(database, InstantSource.system())) {
            // given
            CrashModel.deploy(engine.client());
            long before = create(engine.client());

            // when
            execute(database, """
                    CREATE FUNCTION engine.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
                    END $$;
                    CREATE TRIGGER no_room BEFORE INSERT ON engine.log_block EXECUTE FUNCTION engine.no_room()""");
            assertThatThrownBy(() -> create(engine.client())).isInstanceOf(RuntimeException.class);
            await().untilAsserted(() -> assertThat(output).contains("The database's disk is full: make room on it."));
            execute(database, "DROP TRIGGER no_room ON engine.log_block");
            Answering.await(engine.client());

            // then
            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(create(engine.client())).isGreaterThan(before));
            assertThat(engine.client()
                            .newProcessInstanceGetRequest(before)
                            .send()
                            .join()
                            .getState())
                    .hasToString("ACTIVE");
        }
    }

    private static long create(CamundaClient client) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(Workload.PROCESS)
                .latestVersion()
                .variables(Map.of("id", "1"))
                .requestTimeout(Duration.ofSeconds(2))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private static void execute(DataSource database, String sql) {
        JdbcClient.create(database).sql(sql).update();
    }
}
