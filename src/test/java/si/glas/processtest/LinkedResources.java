package si.glas.processtest;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be deployed in one go so that a process with links bound by deployment can run. */
final class LinkedResources {

    private static final List<String> PRODUCT = List.of("processes", "forms");
    private static final List<String> CONFORMANCE = List.of("conformance");
    private static final List<String> PLANTED = List.of("planted", "forms");

    private final List<String> folders;
    private final Set<String> resources = new LinkedHashSet<>();

    private LinkedResources(List<String> folders) {
        this.folders = folders;
    }

    static Set<String> of(String processId) {
        LinkedResources linked = new LinkedResources(Stream.of(PRODUCT, CONFORMANCE, PLANTED)
                .filter(folders -> exists(folders.getFirst() + "/" + processId + ".bpmn"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no process " + processId)));
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

    private String find(String name) {
        return folders.stream()
                .map(folder -> folder + "/" + name)
                .filter(LinkedResources::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no %s in %s".formatted(name, folders)));
    }

    private static boolean exists(String resource) {
        return LinkedResources.class.getClassLoader().getResource(resource) != null;
    }
}
