package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.BrokerInfo;
import io.camunda.client.api.response.PartitionBrokerHealth;
import io.camunda.client.api.response.Topology;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether processes run: the engine is healthy, has our models, and we work on its jobs. */
class EngineHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CamundaClient client;
    private final EngineConnection connection;
    private final JobWorkers workers;

    EngineHealthIndicator(CamundaClient client, EngineConnection connection, JobWorkers workers) {
        this.client = client;
        this.connection = connection;
        this.workers = workers;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().withDetail("kind", connection.kind());
        try {
            Topology topology =
                    client.newTopologyRequest().requestTimeout(PATIENCE).send().join();
            return judge(topology, health.withDetail("version", topology.getGatewayVersion()));
        } catch (RuntimeException e) {
            return health.down()
                    .withDetail("reason", "The engine does not answer: " + EngineAnswers.reasonOf(e))
                    .build();
        }
    }

    private Health judge(Topology topology, Health.Builder health) {
        if (!isHealthy(topology)) {
            health.down().withDetail("reason", "A partition of the engine is not healthy");
        } else if (!workers.areOpen()) {
            health.outOfService().withDetail("reason", "The models are not deployed yet");
        } else {
            health.up();
        }
        return health.build();
    }

    private static boolean isHealthy(Topology topology) {
        return !topology.getBrokers().isEmpty()
                && topology.getBrokers().stream()
                        .map(BrokerInfo::getPartitions)
                        .allMatch(partitions -> partitions.stream()
                                .allMatch(partition -> partition.getHealth() == PartitionBrokerHealth.HEALTHY));
    }
}
