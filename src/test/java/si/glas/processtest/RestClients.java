package si.glas.processtest;

import io.camunda.client.CamundaClient;
import io.camunda.client.CamundaClientBuilder;
import io.camunda.client.CredentialsProvider;
import io.camunda.client.api.JsonMapper;
import io.camunda.client.impl.CamundaObjectMapper;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** Builders of clients of the embedded engine, which stay with REST although Camunda Process Test asks for gRPC. */
final class RestClients implements CamundaClientBuilderFactory {

    /** One for all, because it learns each class anew otherwise, which takes longer than many a test. */
    private static final JsonMapper JSON = new CamundaObjectMapper();

    private final URI engine;
    private final URI monitoring;
    private final CredentialsProvider credentials;
    private final ClosingClients closing;
    private final AtomicBoolean first = new AtomicBoolean(true);

    RestClients(URI engine, URI monitoring, CredentialsProvider credentials, ClosingClients closing) {
        this.engine = engine;
        this.monitoring = monitoring;
        this.credentials = credentials;
        this.closing = closing;
    }

    /**
     * Camunda Process Test builds the first client only to read its address, of which it then asks the topology without
     * a credential: the engine would refuse that, the monitoring server answers it.
     */
    @Override
    public CamundaClientBuilder get() {
        URI address = first.getAndSet(false) ? monitoring : engine;
        CamundaClientBuilder builder = CamundaClient.newClientBuilder()
                .restAddress(address)
                .credentialsProvider(credentials)
                .withJsonMapper(JSON)
                .preferRestOverGrpc(true);
        return (CamundaClientBuilder) Proxy.newProxyInstance(
                CamundaClientBuilder.class.getClassLoader(),
                new Class<?>[] {CamundaClientBuilder.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "preferRestOverGrpc" -> proxy;
                    case "build" -> closing.closedLater(builder.build());
                    default -> fluent(builder, proxy, method, arguments);
                });
    }

    private static Object fluent(CamundaClientBuilder builder, Object proxy, Method method, Object[] arguments)
            throws Throwable {
        try {
            Object result = method.invoke(builder, arguments);
            return result == builder ? proxy : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
