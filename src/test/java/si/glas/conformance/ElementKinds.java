package si.glas.conformance;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EventDefinition;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.ThrowEvent;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says in words which kinds of elements a model uses. */
final class ElementKinds {

    private ElementKinds() {}

    static Stream<String> of(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        return Stream.of(
                        model.getModelElementsByType(FlowNode.class).stream().flatMap(ElementKinds::kinds),
                        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                                .map(loop ->
                                        loop.isSequential() ? "sequential multi-instance" : "parallel multi-instance"),
                        model.getModelElementsByType(ZeebeTaskListener.class).stream()
                                .map(listener -> listener.getEventType() + " task listener"),
                        model.getModelElementsByType(ZeebeExecutionListener.class).stream()
                                .map(listener -> listener.getEventType() + " execution listener"))
                .flatMap(kinds -> kinds);
    }

    private static Stream<String> kinds(FlowNode node) {
        String type = node.getElementType().getTypeName();
        if (node instanceof BoundaryEvent event) {
            return Stream.of(definition(event) + interrupting(event.cancelActivity()) + type);
        }
        if (node instanceof StartEvent event && isEventSubProcess(event.getParentElement())) {
            return Stream.of(definition(event) + interrupting(event.isInterrupting()) + "event sub-process");
        }
        if (node instanceof CatchEvent event) {
            return Stream.of(definition(event) + " " + type);
        }
        return Stream.of(node instanceof ThrowEvent event ? definition(event) + " " + type : type);
    }

    private static String interrupting(boolean interrupting) {
        return interrupting ? " " : " non-interrupting ";
    }

    private static boolean isEventSubProcess(Object parent) {
        return parent instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    private static String definition(CatchEvent event) {
        return definition(event.getEventDefinitions());
    }

    private static String definition(ThrowEvent event) {
        return definition(event.getEventDefinitions());
    }

    private static String definition(Collection<EventDefinition> definitions) {
        List<String> names = definitions.stream()
                .map(definition -> definition.getElementType().getTypeName().replace("EventDefinition", ""))
                .toList();
        return names.isEmpty() ? "none" : names.get(0);
    }
}
