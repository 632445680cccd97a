package si.glas.models;

import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.Error;
import io.camunda.zeebe.model.bpmn.instance.Escalation;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.RootElement;
import io.camunda.zeebe.model.bpmn.instance.Signal;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How files, elements and whatever crosses a room's border are named. */
final class Naming {

    private static final Pattern PUBLIC_NAME = Pattern.compile("[a-z]+\\.[a-z][A-Za-z0-9]*");
    private static final Pattern FLOW = Pattern.compile("Flow(_[A-Z][A-Za-z0-9]*){2}");

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "Start"),
            Map.entry("endEvent", "End"),
            Map.entry("boundaryEvent", "Event"),
            Map.entry("intermediateCatchEvent", "Event"),
            Map.entry("intermediateThrowEvent", "Event"),
            Map.entry("serviceTask", "Task"),
            Map.entry("sendTask", "Task"),
            Map.entry("receiveTask", "Task"),
            Map.entry("scriptTask", "Task"),
            Map.entry("businessRuleTask", "Task"),
            Map.entry("userTask", "UserTask"),
            Map.entry("callActivity", "CallActivity"),
            Map.entry("subProcess", "SubProcess"),
            Map.entry("adHocSubProcess", "SubProcess"),
            Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("inclusiveGateway", "Gateway"),
            Map.entry("parallelGateway", "Gateway"),
            Map.entry("eventBasedGateway", "Gateway"),
            Map.entry("message", "Message"),
            Map.entry("signal", "Signal"),
            Map.entry("error", "Error"),
            Map.entry("escalation", "Escalation"));

    private Naming() {}

    static Stream<String> files(Model model) {
        return model.fileName().equals(model.processId() + ".bpmn")
                ? Stream.empty()
                : Stream.of("%s: holds the process %s: give file and process the same name"
                        .formatted(model.fileName(), model.processId()));
    }

    static Stream<String> elements(Model model) {
        return Stream.concat(
                        model.all(FlowElement.class),
                        model.all(RootElement.class).filter(Naming::isPublic))
                .filter(element -> !pattern(element).matcher(element.getId()).matches())
                .map(element ->
                        model.at(element, "the id does not follow the grammar: it must match " + pattern(element)));
    }

    static Stream<String> jobTypes(Model model) {
        return Stream.of(
                        names(model, ZeebeTaskDefinition.class, ZeebeTaskDefinition::getType),
                        names(model, ZeebeTaskListener.class, ZeebeTaskListener::getType),
                        names(model, ZeebeExecutionListener.class, ZeebeExecutionListener::getType))
                .flatMap(Function.identity());
    }

    static Stream<String> messagesAndCodes(Model model) {
        return Stream.of(
                        names(model, Message.class, Message::getName),
                        names(model, Signal.class, Signal::getName),
                        names(model, Error.class, Error::getErrorCode),
                        names(model, Escalation.class, Escalation::getEscalationCode))
                .flatMap(Function.identity());
    }

    private static boolean isPublic(RootElement element) {
        return PREFIXES.containsKey(element.getElementType().getTypeName());
    }

    private static Pattern pattern(BaseElement element) {
        String type = element.getElementType().getTypeName();
        return type.equals("sequenceFlow")
                ? FLOW
                : Pattern.compile(
                        PREFIXES.getOrDefault(type, "(no " + type + " in our models)") + "_[A-Z][A-Za-z0-9]*");
    }

    private static <T extends ModelElementInstance> Stream<String> names(
            Model model, Class<T> type, Function<T, String> name) {
        return model.all(type)
                .filter(element -> !PUBLIC_NAME.matcher(name.apply(element)).matches())
                .map(element ->
                        model.at(element, "'%s' is not of the form room.camelCase".formatted(name.apply(element))));
    }
}
