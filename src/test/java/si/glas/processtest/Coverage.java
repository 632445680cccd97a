package si.glas.processtest;

import io.camunda.process.test.impl.coverage.core.CoverageCollector;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which elements of a process Camunda Process Test has seen a test class pass. */
final class Coverage {

    private Coverage() {}

    /** Ids of the nodes and flows that none of the tests has passed. */
    static Set<String> missed(String processId, Class<?> testClass) {
        return CoverageCollector.collectors().stream()
                .filter(collector -> collector.getSuite().getId().equals(testClass.getName()))
                .map(collector -> missed(processId, collector))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No coverage was collected for " + testClass));
    }

    private static Set<String> missed(String processId, CoverageCollector collector) {
        Set<String> missed = elements(processId, collector);
        collector.getSuite().getRuns().stream()
                .flatMap(run -> run.getCoverages().stream())
                .filter(coverage -> coverage.getProcessDefinitionId().equals(processId))
                .flatMap(coverage -> Stream.concat(
                        coverage.getCompletedElements().stream(), coverage.getTakenSequenceFlows().stream()))
                .forEach(missed::remove);
        return missed;
    }

    private static Set<String> elements(String processId, CoverageCollector collector) {
        return collector.getModels().stream()
                .filter(model -> model.getProcessDefinitionId().equals(processId))
                .map(model -> Bpmn.readModelFromStream(
                        new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8))))
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream()))
                .map(BaseElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
