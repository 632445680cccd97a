package si.glas.processtest;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be deployed in one go so that a process with links bound by deployment can run. */
final class LinkedResources {

    private static final List<String> FOLDERS = List.of("processes", "forms", "conformance", "planted");

    private final Set<String> resources = new LinkedHashSet<>();

    private LinkedResources() {}

    static Set<String> of(String processId) {
        LinkedResources linked = new LinkedResources();
        linked.addProcess(processId);
        return linked.resources;
    }

    private void addProcess(String processId) {
        String resource = find(processId + ".bpmn");
        if (resources.add(resource)) {
            BpmnModelInstance model = Bpmn.readModelFromStream(
                    LinkedResources.class.getClassLoader().getResourceAsStream(resource));
            model.getModelElementsByType(ZeebeFormDefinition.class)
                    .forEach(form -> resources.add(find(form.getFormId() + ".form")));
            model.getModelElementsByType(ZeebeCalledDecision.class)
                    .forEach(decision -> resources.add(find(decision.getDecisionId() + ".dmn")));
            model.getModelElementsByType(ZeebeCalledElement.class).forEach(call -> addProcess(call.getProcessId()));
        }
    }

    private static String find(String name) {
        return FOLDERS.stream()
                .map(folder -> folder + "/" + name)
                .filter(resource -> LinkedResources.class.getClassLoader().getResource(resource) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no %s in %s".formatted(name, FOLDERS)));
    }
}
