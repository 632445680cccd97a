package si.glas.engine.embedded.rest.search;

import si.glas.engine.embedded.rest.Response;
import si.glas.engine.embedded.rest.Router;

/** What process instances wait for, and the messages that reached or started them. */
final class MessageSubscriptions implements SearchRoutes.Family {

    private static final String PROCESS = """
             LEFT JOIN engine.process_instance p ON p.key = t.process_instance_key
            LEFT JOIN engine.process_definition d ON d.key = p.process_definition_key""";

    private static final Field DEFINITION_KEY = new Field("processDefinitionKey", Kind.KEY, "p.process_definition_key");

    private static final Search SUBSCRIPTIONS = new Search(
                    "message subscriptions",
                    "engine.message_subscription t" + PROCESS,
                    new Field("messageSubscriptionKey", Kind.KEY, "t.key"))
            .field(Common.processInstanceKey())
            .field(DEFINITION_KEY)
            .field(Common.definitionId())
            .field(Common.elementId())
            .field(Common.elementInstanceKey())
            .field("messageSubscriptionState", Kind.TEXT, "t.state")
            .field("lastUpdatedDate", Kind.DATE, "t.update_time")
            .field("messageName", Kind.TEXT, "t.message_name")
            .field("correlationKey", Kind.TEXT, "t.correlation_key")
            .field(Common.TENANT);

    private static final Search CORRELATED = new Search(
                    "correlated message subscriptions",
                    "engine.correlated_message t" + PROCESS,
                    new Field("subscriptionKey", Kind.KEY, "t.subscription_key"))
            .field(new Field("messageKey", Kind.KEY, "t.message_key"))
            .field(Common.processInstanceKey())
            .field(DEFINITION_KEY)
            .field(Common.definitionId())
            .field(Common.elementId())
            .field(Common.elementInstanceKey())
            .field("messageName", Kind.TEXT, "t.message_name")
            .field("correlationKey", Kind.TEXT, "t.correlation_key")
            .field("correlationTime", Kind.DATE, "t.correlation_time")
            .field("partitionId", Kind.INTEGER, "1")
            .field(Common.TENANT);

    private final Rows rows;

    MessageSubscriptions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addTo(Router router) {
        router.post("/v2/message-subscriptions/search", request -> Response.ok(SUBSCRIPTIONS.run(rows, request.json())))
                .post(
                        "/v2/correlated-message-subscriptions/search",
                        request -> Response.ok(CORRELATED.run(rows, request.json())));
    }
}
