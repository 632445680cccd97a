package si.glas.engine;

/** Glas cannot work with the Camunda cluster that was named, or none was; says why, and what to do about it. */
final class ClusterUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    private ClusterUnusable(String reason, String action) {
        super(reason);
        this.action = action;
    }

    static ClusterUnusable noneNamed() {
        return new ClusterUnusable(
                "No Camunda 8 cluster is named, and this Glas is packaged without an engine.",
                "Name a cluster with camunda.client.rest-address or camunda.client.cloud.cluster-id, or start Glas from"
                        + " its sources with mvn spring-boot:run: then it runs an engine of its own.");
    }

    static ClusterUnusable settingMissing(String name) {
        return new ClusterUnusable(
                "Glas is to work with a Camunda 8 cluster, but the setting " + name + " is missing.",
                "Set it, choose another camunda.client.auth.method (none, basic, oidc), or remove"
                        + " camunda.client.rest-address and camunda.client.cloud.cluster-id: then Glas runs the engine"
                        + " that it brings along.");
    }

    static ClusterUnusable refused(EngineConnection connection, Throwable answer) {
        return new ClusterUnusable(
                "The engine at " + connection.restAddress() + " does not take Glas's models: "
                        + EngineAnswers.reasonOf(answer),
                "Check that camunda.client.rest-address is the address of the orchestration cluster's REST API without"
                        + " /v2, and that camunda.client.auth.* may deploy there.");
    }

    String action() {
        return action;
    }
}
