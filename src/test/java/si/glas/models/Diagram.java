package si.glas.models;

import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people see of a model. */
final class Diagram {

    private static final int NODES_ON_A_SCREEN = 30;

    private Diagram() {}

    static Stream<String> isDrawn(Model model) {
        Set<String> drawn = Stream.concat(
                        model.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        model.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .filter(element -> element != null)
                .map(element -> element.getId())
                .collect(Collectors.toSet());
        return Stream.concat(model.all(FlowNode.class), model.all(SequenceFlow.class))
                .filter(element -> !drawn.contains(element.getId()))
                .map(element -> model.at(element, "is missing in the diagram: draw it in Camunda Modeler"));
    }

    static Stream<String> fitsOnAScreen(Model model) {
        long nodes = model.all(FlowNode.class).count();
        return nodes <= NODES_ON_A_SCREEN
                ? Stream.empty()
                : Stream.of("%s: has %d nodes, more than the %d that a screen shows: move some into a called process"
                        .formatted(model.fileName(), nodes, NODES_ON_A_SCREEN));
    }
}
