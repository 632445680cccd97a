package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.ConcurrentLruCache;

/** Reads the engine's models, each version once. */
class CamundaUserTaskForms implements UserTaskForms {

    private static final int MODELS_KEPT = 100;

    private final List<ModelFile> files;
    private final ConcurrentLruCache<Long, Map<String, String>> formsByElement;

    CamundaUserTaskForms(CamundaClient client, List<ModelFile> files) {
        this.files = files;
        formsByElement = new ConcurrentLruCache<>(
                MODELS_KEPT,
                key -> formsIn(EngineAnswers.of(
                        client.newProcessDefinitionGetXmlRequest(key).send())));
    }

    @Override
    public Set<String> linked() {
        return files.stream()
                .filter(ModelFile::isProcess)
                .map(ProcessModel::read)
                .flatMap(ProcessModel::forms)
                .map(ElementReference::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String formOf(Job listener) {
        return Optional.ofNullable(
                        formsByElement.get(listener.processDefinitionKey()).get(listener.elementId()))
                .orElseThrow(() -> new IllegalArgumentException(
                        listener.elementId() + " in " + listener.processId() + " has no form"));
    }

    private static Map<String, String> formsIn(String xml) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> forms = new HashMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            ZeebeFormDefinition form = task.getSingleExtensionElement(ZeebeFormDefinition.class);
            if (form != null && form.getFormId() != null) {
                forms.put(task.getId(), form.getFormId());
            }
        }
        return forms;
    }
}
