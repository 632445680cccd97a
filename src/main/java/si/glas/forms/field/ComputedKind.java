package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/** A value that the form computes. Nobody types it, and nobody is believed who says so. */
final class ComputedKind implements FieldKind {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public List<String> inputs(Component component, String name) {
        return List.of();
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        return Reading.of(question.component()
                .expression(Attribute.EXPRESSION)
                .map(question::evaluate)
                .orElse(null));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return List.of();
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        return Stream.empty();
    }
}
