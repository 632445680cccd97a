package si.glas.models;

import io.camunda.zeebe.model.bpmn.instance.EventDefinition;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListenerEventType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListeners;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeUserTask;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model must say, although the engine would have a default for it. */
final class Explicitness {

    private static final List<Class<? extends ModelElementInstance>> JOBS =
            List.of(ZeebeTaskDefinition.class, ZeebeTaskListener.class, ZeebeExecutionListener.class);
    private static final List<Class<? extends ModelElementInstance>> LINKS =
            List.of(ZeebeFormDefinition.class, ZeebeCalledElement.class, ZeebeCalledDecision.class);

    private static final String TRACKER = "tasks.trackTask";
    private static final Set<ZeebeTaskListenerEventType> TRACKED = EnumSet.of(
            ZeebeTaskListenerEventType.creating,
            ZeebeTaskListenerEventType.assigning,
            ZeebeTaskListenerEventType.updating,
            ZeebeTaskListenerEventType.completing,
            ZeebeTaskListenerEventType.canceling);

    private Explicitness() {}

    static Stream<String> retries(Model model) {
        return JOBS.stream()
                .flatMap(model::all)
                .filter(job -> job.getDomElement().getAttribute("retries") == null)
                .map(job -> model.at(job, "say how often the job is retried, with zeebe:retries"));
    }

    static Stream<String> bindings(Model model) {
        return LINKS.stream()
                .flatMap(model::all)
                .filter(link -> !"deployment".equals(link.getDomElement().getAttribute("bindingType")))
                .map(link -> model.at(link, "a running instance must not change under its people: bind by deployment"));
    }

    /** The engine breaks off with an error of its own where a link or a compensation has none. */
    static Stream<String> eventDefinitions(Model model) {
        return model.all(EventDefinition.class)
                .filter(definition -> definition.getId() == null)
                .map(definition -> model.at(definition.getParentElement(), "give the event definition an id"));
    }

    static Stream<String> userTasks(Model model) {
        return model.all(UserTask.class)
                .filter(task -> task.getSingleExtensionElement(ZeebeUserTask.class) == null
                        || task.getSingleExtensionElement(ZeebeFormDefinition.class) == null
                        || task.getSingleExtensionElement(ZeebeFormDefinition.class)
                                        .getFormId()
                                == null)
                .map(task -> model.at(task, "must be a Camunda user task with a linked form"));
    }

    /** What the inbox is not told of, people do not see. */
    static Stream<String> trackedTasks(Model model) {
        return model.all(UserTask.class)
                .filter(task -> !trackedEvents(task).containsAll(TRACKED))
                .map(task -> model.at(task, "needs a listener of the type " + TRACKER + " for every event"));
    }

    private static Set<ZeebeTaskListenerEventType> trackedEvents(UserTask task) {
        ZeebeTaskListeners listeners = task.getSingleExtensionElement(ZeebeTaskListeners.class);
        return listeners == null
                ? Set.of()
                : listeners.getTaskListeners().stream()
                        .filter(listener -> TRACKER.equals(listener.getType()))
                        .map(ZeebeTaskListener::getEventType)
                        .collect(Collectors.toSet());
    }
}
