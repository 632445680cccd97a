package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Yes or no. Where it is required, only yes will do. */
final class CheckboxKind implements FieldKind {

    private static final String TICKED = "true";

    @Override
    public Boolean empty() {
        return false;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        return Reading.of(typed.contains(TICKED));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return Boolean.TRUE.equals(value) ? List.of(TICKED) : List.of();
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        return Boolean.TRUE.equals(value) ? Stream.empty() : question.missing("tick");
    }
}
