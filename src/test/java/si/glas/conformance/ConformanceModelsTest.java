package si.glas.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the conformance models complete: what they do not use, no process test holds the engine to. */
class ConformanceModelsTest {

    private static final Path MODELS = Path.of("src/test/resources/conformance");

    @Test
    void useEveryKindOfElementThatTheNetworkNeeds() throws IOException {
        // when
        Set<String> kinds;
        try (Stream<Path> files = Files.list(MODELS)) {
            kinds = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(ElementKinds::of)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        // then
        assertThat(kinds)
                .contains("userTask", "serviceTask", "businessRuleTask", "scriptTask", "sendTask", "receiveTask")
                .contains("callActivity", "subProcess", "adHocSubProcess")
                .contains("parallel multi-instance", "sequential multi-instance")
                .contains("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway")
                .contains("none startEvent", "message startEvent", "timer startEvent", "signal startEvent")
                .contains("message intermediateCatchEvent", "timer intermediateCatchEvent")
                .contains("signal intermediateCatchEvent", "link intermediateCatchEvent")
                .contains(
                        "none intermediateThrowEvent",
                        "message intermediateThrowEvent",
                        "signal intermediateThrowEvent")
                .contains("escalation intermediateThrowEvent", "link intermediateThrowEvent")
                .contains("compensate intermediateThrowEvent")
                .contains("timer boundaryEvent", "timer non-interrupting boundaryEvent")
                .contains("message boundaryEvent", "message non-interrupting boundaryEvent", "signal boundaryEvent")
                .contains("escalation boundaryEvent", "escalation non-interrupting boundaryEvent")
                .contains("error boundaryEvent", "compensate boundaryEvent")
                .contains("message event sub-process", "error event sub-process")
                .contains("signal non-interrupting event sub-process", "timer non-interrupting event sub-process")
                .contains("escalation non-interrupting event sub-process")
                .contains(
                        "none endEvent", "message endEvent", "signal endEvent", "escalation endEvent", "error endEvent")
                .contains("terminate endEvent", "compensate endEvent")
                .contains("creating task listener", "assigning task listener", "updating task listener")
                .contains("completing task listener", "canceling task listener")
                .contains("start execution listener", "end execution listener");
    }
}
