package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of several options. */
final class ChoiceKind implements FieldKind {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String key = Typed.first(typed);
        return key.isEmpty()
                ? Reading.of(null)
                : Options.of(question).stream()
                        .filter(option -> option.key().equals(key))
                        .map(option -> Reading.of(option.value()))
                        .findFirst()
                        .orElseGet(() -> Reading.failed(null, Complaint.of("option")));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return value == null ? List.of() : List.of(Options.key(value));
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        return value == null ? question.missing("choose") : Stream.empty();
    }
}
