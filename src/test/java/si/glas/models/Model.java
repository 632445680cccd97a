package si.glas.models;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.Process;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file as the rules see it. */
record Model(String fileName, BpmnModelInstance content) {

    static Model read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the model " + file, e);
        }
    }

    static Model parse(String fileName, String xml) {
        return new Model(
                fileName, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    String processId() {
        return all(Process.class).map(BaseElement::getId).findFirst().orElse("");
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return content.getModelElementsByType(type).stream();
    }

    /** A violation of a rule: where it is and what is wrong there. */
    String at(ModelElementInstance element, String problem) {
        return "%s: %s: %s".formatted(fileName, nameOf(element), problem);
    }

    /** Extension elements have no id of their own: they are named by the flow node that holds them. */
    private static String nameOf(ModelElementInstance element) {
        for (ModelElementInstance e = element; e != null; e = e.getParentElement()) {
            if (e instanceof BaseElement named && named.getId() != null) {
                return named.getId();
            }
        }
        return element.getElementType().getTypeName();
    }
}
