package si.glas.models;

import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model names must be deployed with it. */
final class References {

    private References() {}

    static Stream<String> forms(Models models) {
        return missing(models, ZeebeFormDefinition.class, ZeebeFormDefinition::getFormId, models.forms(), ".form");
    }

    static Stream<String> calls(Models models) {
        return Stream.concat(
                missing(
                        models,
                        ZeebeCalledElement.class,
                        ZeebeCalledElement::getProcessId,
                        models.processes(),
                        ".bpmn"),
                missing(
                        models,
                        ZeebeCalledDecision.class,
                        ZeebeCalledDecision::getDecisionId,
                        models.decisions(),
                        ".dmn"));
    }

    private static <T extends ModelElementInstance> Stream<String> missing(
            Models models, Class<T> type, Function<T, String> reference, Set<String> known, String extension) {
        return models.each(model -> model.all(type)
                .filter(element -> !known.contains(reference.apply(element)))
                .map(element -> model.at(element, "there is no " + reference.apply(element) + extension)));
    }
}
