package si.glas.engine;

/** A Camunda cluster was named, but Glas cannot work with it; says why, and what to do about it. */
final class ClusterUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    private ClusterUnusable(String reason, String action) {
        super(reason);
        this.action = action;
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
