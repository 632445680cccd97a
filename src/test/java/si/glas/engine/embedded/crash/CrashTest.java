package si.glas.engine.embedded.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.glas.database.TestDatabase;

/** Kills the engine's process at random moments while clients work; {@code -Dglas.crash.kills} says how often. */
class CrashTest {

    private static final Logger log = LoggerFactory.getLogger(CrashTest.class);
    private static final int KILLS = Integer.getInteger("glas.crash.kills", 5);
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    @Test
    void losesAndRepeatsNothingWhenKilledAtRandomMoments() throws Exception {
        // given
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        Ledger ledger = new Ledger();
        Aftermath aftermath = new Aftermath(database, ledger);
        RandomGenerator random = RandomGenerator.getDefault();
        try (EngineProcess engine = new EngineProcess(database);
                CamundaClient client = engine.newClient()) {
            CrashModel.deploy(client);
            try (Workload workload = new Workload(client, ledger)) {
                workload.start();

                // when
                for (int kill = 0; kill < KILLS; kill++) {
                    if (random.nextBoolean()) {
                        Answering.await(client);
                    }
                    engine.liveFor(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
                    engine.kill();
                    engine.restart();
                }
                workload.stopCreating();

                // then
                aftermath.nothingIsStuck();
            }
        }
        log.info("After {} kills: {}", KILLS, ledger);
        assertThat(ledger.createdInstances).isNotEmpty();
        aftermath.nothingAcknowledgedIsLost();
        aftermath.nothingHappenedTwice();
    }
}
