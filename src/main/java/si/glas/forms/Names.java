package si.glas.forms;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.forms.field.FieldKind;

/** The names of the inputs that the page of a form has. */
final class Names {

    private Names() {}

    /** Of what was posted, what belongs to the form: no token, no button, nothing that somebody has made up. */
    static FormInput known(FilledForm form, FormInput input) {
        Set<String> names = form.all().flatMap(Names::of).collect(Collectors.toSet());
        return input.only(names);
    }

    private static Stream<String> of(Node node) {
        return switch (node) {
            case Node.Field field -> FieldKind.of(field.component()).inputs(field.component(), field.name()).stream();
            case Node.Repeated list ->
                Stream.concat(Stream.of(list.name()), list.rows().stream().map(Node.FilledRow::name));
            case Node.Group group -> Stream.empty();
            case Node.Piece piece -> Stream.empty();
        };
    }
}
