package si.glas.engine.embedded.crash;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for an engine to answer. */
final class Answering {

    private Answering() {}

    static void await(CamundaClient client) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> client.newTopologyRequest().send().join() != null);
    }
}
