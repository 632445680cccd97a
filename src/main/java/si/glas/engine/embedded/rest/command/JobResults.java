package si.glas.engine.embedded.rest.command;

import io.camunda.client.protocol.rest.JobResultAdHocSubProcess;
import io.camunda.client.protocol.rest.JobResultUserTask;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResult;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResultActivateElement;
import io.camunda.zeebe.protocol.impl.record.value.job.JobResultCorrections;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.value.JobResultType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;

/** What a task listener or an ad-hoc sub-process's worker decided. */
final class JobResults {

    private JobResults() {}

    static JobResult record(io.camunda.client.protocol.rest.JobResult result) {
        return switch (result) {
            case JobResultUserTask userTask -> userTask(userTask);
            case JobResultAdHocSubProcess adHoc -> adHocSubProcess(adHoc);
            default -> throw Problem.badRequest("The result's type must be userTask or adHocSubProcess");
        };
    }

    private static JobResult userTask(JobResultUserTask result) {
        JobResult record = new JobResult()
                .setType(JobResultType.USER_TASK)
                .setDenied(Boolean.TRUE.equals(result.getDenied()))
                .setDeniedReason(Objects.requireNonNullElse(result.getDeniedReason(), ""));
        if (result.getCorrections() != null) {
            correct(record, result.getCorrections());
        }
        return record;
    }

    private static void correct(JobResult record, io.camunda.client.protocol.rest.JobResultCorrections given) {
        JobResultCorrections corrections = new JobResultCorrections();
        List<String> corrected = new ArrayList<>();
        set(given.getAssignee(), corrections::setAssignee, UserTaskRecord.ASSIGNEE, corrected);
        set(given.getDueDate(), corrections::setDueDate, UserTaskRecord.DUE_DATE, corrected);
        set(given.getFollowUpDate(), corrections::setFollowUpDate, UserTaskRecord.FOLLOW_UP_DATE, corrected);
        set(given.getCandidateUsers(), corrections::setCandidateUsersList, UserTaskRecord.CANDIDATE_USERS, corrected);
        set(
                given.getCandidateGroups(),
                corrections::setCandidateGroupsList,
                UserTaskRecord.CANDIDATE_GROUPS,
                corrected);
        set(given.getPriority(), corrections::setPriority, UserTaskRecord.PRIORITY, corrected);
        record.setCorrections(corrections).setCorrectedAttributes(corrected);
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter, String attribute, List<String> corrected) {
        if (value != null) {
            setter.accept(value);
            corrected.add(attribute);
        }
    }

    private static JobResult adHocSubProcess(JobResultAdHocSubProcess result) {
        JobResult record = new JobResult()
                .setType(JobResultType.AD_HOC_SUB_PROCESS)
                .setCompletionConditionFulfilled(Boolean.TRUE.equals(result.getIsCompletionConditionFulfilled()))
                .setCancelRemainingInstances(Boolean.TRUE.equals(result.getIsCancelRemainingInstances()));
        result.getActivateElements()
                .forEach(element -> record.addActivateElement(new JobResultActivateElement()
                        .setElementId(Required.text("elementId", element.getElementId()))
                        .setVariables(Variables.pack(element.getVariables()))));
        return record;
    }
}
