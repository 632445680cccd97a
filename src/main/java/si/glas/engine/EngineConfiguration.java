package si.glas.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.camunda.client.CamundaClient;
import io.camunda.client.impl.CamundaObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Puts the room together: one client, whichever engine it speaks to, and everything that works through it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EngineSettings.class, ClusterSettings.class})
class EngineConfiguration {

    @Bean
    @Conditional(EngineChoice.Cluster.class)
    EngineConnection cluster(ClusterSettings settings) {
        return ClusterConnection.to(settings);
    }

    @Bean
    JobThreads jobThreads() {
        return new JobThreads();
    }

    @Bean
    CamundaClient camundaClient(EngineConnection connection, JobThreads threads) {
        return CamundaClient.newClientBuilder()
                // The settings have decided; a variable left over in the environment must not redirect us.
                .applyEnvironmentVariableOverrides(false)
                .preferRestOverGrpc(true)
                .restAddress(connection.restAddress())
                .credentialsProvider(connection.credentials())
                .withJsonMapper(new CamundaObjectMapper(json()))
                .jobWorkerExecutor(threads, false)
                .build();
    }

    @Bean
    ProcessDeployment processDeployment(
            CamundaClient client,
            EngineConnection connection,
            EngineSettings settings,
            ResourcePatternResolver resources) {
        List<ModelFile> files = ModelFiles.matching(settings.models(), resources);
        return new ProcessDeployment(client, connection, files);
    }

    @Bean
    JobWorkers jobWorkers(
            CamundaClient client,
            JobThreads threads,
            EngineSettings settings,
            MeterRegistry meters,
            ObjectProvider<JobHandler<?, ?>> handlers) {
        List<RegisteredHandler> registered =
                RegisteredHandler.allOf(handlers.orderedStream().toList());
        return new JobWorkers(client, threads, settings.workers(), meters, registered);
    }

    @Bean
    EngineRoom engineRoom(ProcessDeployment deployment, JobWorkers workers, EngineSettings settings) {
        return new EngineRoom(deployment, workers, settings.patience());
    }

    @Bean
    EngineHealthIndicator engineHealthIndicator(CamundaClient client, EngineConnection connection, JobWorkers workers) {
        return new EngineHealthIndicator(client, connection, workers);
    }

    @Bean
    ProcessMessages processMessages(CamundaClient client) {
        return new CamundaMessages(client);
    }

    @Bean
    UserTasks userTasks(CamundaClient client) {
        return new CamundaUserTasks(client);
    }

    @Bean
    UserTaskForms userTaskForms(CamundaClient client, ProcessDeployment deployment) {
        return new CamundaUserTaskForms(client, deployment.files());
    }

    @Bean
    ProcessInstances processInstances(CamundaClient client) {
        return new CamundaProcessInstances(client);
    }

    @Bean
    Incidents incidents(CamundaClient client) {
        return new CamundaIncidents(client);
    }

    static ObjectMapper json() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .registerModule(new IdsAsText())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }
}
