package si.glas.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListenerEventType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Small models to test with. */
final class Models {

    enum Listener {
        CREATING,
        COMPLETING;

        private ZeebeTaskListenerEventType type() {
            return ZeebeTaskListenerEventType.valueOf(name().toLowerCase(Locale.ROOT));
        }
    }

    private Models() {}

    static ModelFile serviceTask(String id, String jobType) {
        return file(
                Bpmn.createExecutableProcess(id)
                        .name("Process " + id)
                        .startEvent()
                        .serviceTask("Task_1", task -> task.zeebeJobType(jobType))
                        .endEvent()
                        .done(),
                id);
    }

    /** Takes the error's way to an end that sets {@code refused}. */
    static ModelFile serviceTaskWithError(String id, String jobType, String errorCode) {
        return file(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .serviceTask("Task_1", task -> task.zeebeJobType(jobType))
                        .boundaryEvent("Event_Refused", event -> event.error(errorCode))
                        .endEvent("End_Refused", end -> end.zeebeOutputExpression("true", "refused"))
                        .moveToActivity("Task_1")
                        .endEvent()
                        .done(),
                id);
    }

    static ModelFile userTask(String id, String formId, Listener listener, String jobType) {
        return file(
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .userTask(
                                "UserTask_1",
                                task -> task.zeebeUserTask()
                                        .zeebeFormId(formId)
                                        .zeebeTaskListener(l ->
                                                l.eventType(listener.type()).type(jobType)))
                        .endEvent()
                        .done(),
                id);
    }

    static ModelFile form(String id) {
        return new ModelFile(
                id + ".form",
                "{\"id\": \"%s\", \"schemaVersion\": 18, \"components\": []}"
                        .formatted(id)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static ModelFile file(BpmnModelInstance model, String id) {
        return new ModelFile(id + ".bpmn", Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
    }
}
