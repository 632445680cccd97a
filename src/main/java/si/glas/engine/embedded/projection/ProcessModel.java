package si.glas.engine.embedded.projection;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the projection needs to know of a BPMN model, because the engine's records don't say it.
 *
 * @param name empty if the process has none
 * @param elementNames by element id, of those that have a name
 * @param startFormId empty if the process has no linked start form
 */
record ProcessModel(String name, Map<String, String> elementNames, String startFormId) {

    /** Reads the process with the given id from a model that the engine has accepted. */
    static ProcessModel read(byte[] resource, String processId) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(resource));
        Map<String, String> names = new TreeMap<>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null) {
                names.put(element.getId(), element.getName());
            }
        }
        Process process = model.getModelElementById(processId);
        return new ProcessModel(Objects.requireNonNullElse(process.getName(), ""), names, startFormId(process));
    }

    private static String startFormId(Process process) {
        return process.getChildElementsByType(StartEvent.class).stream()
                .flatMap(start -> Stream.ofNullable(start.getSingleExtensionElement(ZeebeFormDefinition.class)))
                .flatMap(form -> Stream.ofNullable(form.getFormId()))
                .findFirst()
                .orElse("");
    }
}
