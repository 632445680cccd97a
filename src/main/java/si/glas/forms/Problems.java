package si.glas.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.forms.field.Complaint;
import si.glas.forms.field.FieldKind;

/** Finds what stands against a form that was filled in: of each field the first thing, in the order of the form. */
final class Problems {

    private Problems() {}

    /** Fields that nobody has seen yet are not judged. */
    static List<Problem> of(FilledForm form) {
        return form.all().flatMap(Problems::problem).toList();
    }

    /** Of a field that has both, the earlier one. */
    static List<Problem> and(List<Problem> earlier, List<Problem> later) {
        Set<String> fields = earlier.stream().map(Problem::fieldId).collect(Collectors.toSet());
        return Stream.concat(earlier.stream(), later.stream().filter(problem -> !fields.contains(problem.fieldId())))
                .toList();
    }

    static Problem of(Node node, Complaint complaint) {
        return new Problem(node.component().id(), node.id(), "form.error." + complaint.key(), complaint.arguments());
    }

    private static Stream<Problem> problem(Node node) {
        return node instanceof Node.Field field && field.isOpen() && !field.unseen()
                ? complaints(field).limit(1).map(complaint -> of(field, complaint))
                : Stream.empty();
    }

    private static Stream<Complaint> complaints(Node.Field field) {
        return field.complaint() == null
                ? FieldKind.of(field.component()).judge(field.question(), field.value())
                : Stream.of(field.complaint());
    }
}
