package si.glas.engine;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.UUID;

/** Publishes messages through Camunda's client. */
record CamundaMessages(CamundaClient client) implements ProcessMessages {

    @Override
    public void publish(String name, String correlationKey, UUID messageId, Duration timeToLive, Record variables) {
        EngineAnswers.unlessDone(
                client.newPublishMessageCommand()
                        .messageName(name)
                        .correlationKey(correlationKey)
                        .messageId(messageId.toString())
                        .timeToLive(timeToLive)
                        .variables(variables),
                EngineAnswers::isConflict);
    }
}
