package si.glas.processtest;

import io.camunda.client.CredentialsProvider;
import io.camunda.client.impl.NoopCredentialsProvider;
import io.camunda.process.test.api.CamundaClientBuilderFactory;
import io.camunda.process.test.impl.client.CamundaManagementClient;
import io.camunda.process.test.impl.runtime.CamundaProcessTestContainerRuntime;
import io.camunda.process.test.impl.runtime.CamundaProcessTestRuntime;
import java.net.URI;
import java.time.InstantSource;

/** Camunda's own container: what holds on it must hold on the embedded engine too. */
record ContainerUnderTest(CamundaProcessTestRuntime runtime) implements EngineUnderTest {

    private static final String VERSION_PROPERTY = "glas.process-test.camunda-version";

    static ContainerUnderTest start() {
        CamundaProcessTestRuntime runtime = CamundaProcessTestContainerRuntime.newBuilder()
                .withCamundaDockerImageVersion(System.getProperty(VERSION_PROPERTY))
                .build();
        runtime.start();
        return new ContainerUnderTest(runtime);
    }

    @Override
    public URI restAddress() {
        return runtime.getCamundaRestApiAddress();
    }

    @Override
    public CredentialsProvider credentials() {
        return new NoopCredentialsProvider();
    }

    @Override
    public CamundaClientBuilderFactory clients() {
        return runtime.getCamundaClientBuilderFactory();
    }

    @Override
    public URI monitoringAddress() {
        return runtime.getCamundaMonitoringApiAddress();
    }

    @Override
    public InstantSource clock() {
        return CamundaManagementClient.createClient(monitoringAddress(), restAddress())::getCurrentTime;
    }

    @Override
    public void close() throws Exception {
        runtime.close();
    }
}
