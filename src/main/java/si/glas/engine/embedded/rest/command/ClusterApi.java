package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.BrokerInfo;
import io.camunda.client.protocol.rest.Partition;
import io.camunda.client.protocol.rest.TopologyResponse;
import io.camunda.zeebe.util.VersionUtil;
import si.glas.engine.embedded.rest.Request;
import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** The cluster as clients ask about it: one broker, one partition, healthy as long as it answers. */
final class ClusterApi {

    private final TopologyResponse topology;

    ClusterApi(String changeId) {
        Partition partition =
                new Partition().partitionId(1).role(Partition.RoleEnum.LEADER).health(Partition.HealthEnum.HEALTHY);
        BrokerInfo broker = new BrokerInfo()
                .nodeId(0)
                .host("127.0.0.1")
                .port(0)
                .version(VersionUtil.getVersion())
                .addPartitionsItem(partition);
        topology = new TopologyResponse()
                .addBrokersItem(broker)
                .clusterSize(1)
                .partitionsCount(1)
                .replicationFactor(1)
                .gatewayVersion(VersionUtil.getVersion())
                .lastCompletedChangeId(changeId);
    }

    void addTo(Router router) {
        router.get("/v2/topology", this::topology);
        router.get("/v2/status", request -> Response.noContent());
    }

    private Response topology(Request request) {
        return Response.ok(topology);
    }
}
