package si.glas.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What a model says about the things outside of it that it needs. */
record ProcessModel(String file, BpmnModelInstance model) {

    /** @throws ModelsRefused if the file is no model */
    static ProcessModel read(ModelFile file) {
        try {
            return new ProcessModel(file.name(), Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())));
        } catch (ModelException e) {
            Throwable reason = Objects.requireNonNullElse(e.getCause(), e);
            throw new ModelsRefused(file.name() + " is no BPMN model: " + reason.getMessage(), e);
        }
    }

    /** The names of the processes that can be run, by their ids. */
    Map<String, String> processNames() {
        return model.getModelElementsByType(Process.class).stream()
                .filter(Process::isExecutable)
                .collect(Collectors.toMap(
                        Process::getId,
                        process -> Optional.ofNullable(process.getName()).orElse(process.getId())));
    }

    Stream<ElementReference> jobTypes() {
        return Stream.of(
                        references(ZeebeTaskDefinition.class, ZeebeTaskDefinition::getType),
                        references(ZeebeExecutionListener.class, ZeebeExecutionListener::getType),
                        references(ZeebeTaskListener.class, ZeebeTaskListener::getType))
                .flatMap(Function.identity());
    }

    Stream<ElementReference> forms() {
        return references(ZeebeFormDefinition.class, ZeebeFormDefinition::getFormId);
    }

    private <E extends ModelElementInstance> Stream<ElementReference> references(
            Class<E> type, Function<E, @Nullable String> name) {
        return model.getModelElementsByType(type).stream()
                .flatMap(element -> Stream.ofNullable(name.apply(element))
                        // What is computed while the process runs cannot be checked before.
                        .filter(target -> !target.startsWith("="))
                        .map(target -> new ElementReference(file, ownerOf(element), target)));
    }

    private static String ownerOf(ModelElementInstance element) {
        for (ModelElementInstance owner = element; owner != null; owner = owner.getParentElement()) {
            String id = owner.getAttributeValue("id");
            if (id != null) {
                return id;
            }
        }
        return "an element without id";
    }
}
