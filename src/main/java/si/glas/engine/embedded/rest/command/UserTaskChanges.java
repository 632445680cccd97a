package si.glas.engine.embedded.rest.command;

import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import si.glas.engine.embedded.rest.Problem;

/** The changes to a user task; the client sends them as a map, so that what is absent differs from what is cleared. */
final class UserTaskChanges {

    private UserTaskChanges() {}

    static void apply(Map<String, Object> changes, UserTaskRecord task) {
        changes.forEach((attribute, value) -> {
            if (value != null) {
                apply(attribute, value, task);
            }
        });
    }

    private static void apply(String attribute, Object value, UserTaskRecord task) {
        switch (attribute) {
            case "dueDate" -> task.setDueDate(date(attribute, value)).setDueDateChanged();
            case "followUpDate" -> task.setFollowUpDate(date(attribute, value)).setFollowUpDateChanged();
            case "candidateUsers" ->
                task.setCandidateUsersList(texts(attribute, value)).setCandidateUsersChanged();
            case "candidateGroups" ->
                task.setCandidateGroupsList(texts(attribute, value)).setCandidateGroupsChanged();
            case "priority" -> task.setPriority(priority(value)).setPriorityChanged();
            default ->
                throw Problem.badRequest("The changeset has an unknown field %s; known here are: %s"
                        .formatted(attribute, "candidateGroups, candidateUsers, dueDate, followUpDate, priority"));
        }
    }

    private static String date(String attribute, Object value) {
        String text = value.toString();
        try {
            if (!text.isEmpty()) {
                OffsetDateTime.parse(text);
            }
            return text;
        } catch (DateTimeException e) {
            throw invalid(attribute, value, "a date and time with offset, such as 2026-05-04T10:00:00+02:00");
        }
    }

    private static List<String> texts(String attribute, Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw invalid(attribute, value, "a list of texts");
    }

    private static int priority(Object value) {
        if (value instanceof Integer number && number >= 0 && number <= 100) {
            return number;
        }
        throw invalid("priority", value, "a number from 0 to 100");
    }

    private static Problem invalid(String attribute, Object value, String expected) {
        return Problem.badRequest("The value for %s must be %s, but it is: %s".formatted(attribute, expected, value));
    }
}
