package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import io.camunda.client.api.response.DeploymentEvent;
import io.camunda.client.api.response.Process;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings everything in {@code processes/} and {@code forms/} to the engine, always together.
 *
 * <p>Whether something has changed is the engine's to say: it makes no new version of anything when all files are as it
 * has them, and a new version of everything when one is not. So links that are bound by deployment always hold, and
 * deploying again is harmless.
 */
class ProcessDeployment implements DeployedProcesses, ProcessModels {

    private static final Logger log = LoggerFactory.getLogger(ProcessDeployment.class);

    private final CamundaClient client;
    private final EngineConnection connection;
    private final List<ModelFile> files;
    private volatile List<DeployedProcess> deployed = List.of();

    ProcessDeployment(CamundaClient client, EngineConnection connection, List<ModelFile> files) {
        this.client = client;
        this.connection = connection;
        this.files = files;
    }

    List<ModelFile> files() {
        return files;
    }

    @Override
    public List<DeployedProcess> all() {
        return deployed;
    }

    @Override
    public Optional<String> find(String processId) {
        return files.stream()
                .filter(file -> file.name().equals(processId + ".bpmn"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public EngineConnection.Kind engine() {
        return connection.kind();
    }

    /**
     * Deploys once.
     *
     * @throws ModelsRefused if the engine does not accept the models
     * @throws ClusterUnusable if the engine does not accept Glas
     */
    void deploy() {
        if (files.isEmpty()) {
            log.info("There is nothing in processes/ and forms/ to deploy");
            return;
        }
        try {
            deployed = describe(command().send().join());
            log.info("Deployed: {}", deployed);
        } catch (ClientHttpException e) {
            throw switch (e.code()) {
                case 400 -> new ModelsRefused(EngineAnswers.reasonOf(e), e);
                default -> EngineAnswers.isFinal(e) ? ClusterUnusable.refused(connection, e) : e;
            };
        }
    }

    private DeployResourceCommandStep2 command() {
        ModelFile first = files.getFirst();
        DeployResourceCommandStep2 command =
                client.newDeployResourceCommand().addResourceBytes(first.content(), first.name());
        files.stream().skip(1).forEach(file -> command.addResourceBytes(file.content(), file.name()));
        return command;
    }

    private List<DeployedProcess> describe(DeploymentEvent deployment) {
        Map<String, String> names = new HashMap<>();
        files.stream()
                .filter(ModelFile::isProcess)
                .map(ProcessModel::read)
                .map(ProcessModel::processNames)
                .forEach(names::putAll);
        return deployment.getProcesses().stream()
                .map(process -> describe(process, names))
                .sorted(Comparator.comparing(DeployedProcess::name))
                .toList();
    }

    private static DeployedProcess describe(Process process, Map<String, String> names) {
        String id = process.getBpmnProcessId();
        return new DeployedProcess(id, names.getOrDefault(id, id), process.getVersion());
    }
}
