package si.glas.engine.embedded.crash;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for an engine to stand by: it serves its API, but says that it is not the engine. */
final class Standby {

    private Standby() {}

    static void await(CamundaClient client) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> answersThatItIsNotTheEngine(client));
    }

    private static boolean answersThatItIsNotTheEngine(CamundaClient client) {
        try {
            client.newTopologyRequest().send().join();
            return false;
        } catch (ClientHttpException e) {
            return e.code() == 503;
        } catch (RuntimeException notStartedYet) {
            return false;
        }
    }
}
