package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date, as a text in ISO 8601. */
final class DateKind implements FieldKind {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String text = Typed.first(typed);
        return text.isEmpty()
                ? Reading.of(null)
                : Calendar.date(text)
                        .map(date -> Reading.of(date.toString()))
                        .orElseGet(() -> Reading.failed(null, Complaint.of("date")));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return List.of(value == null ? "" : value.toString());
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        if (value == null) {
            return question.missing("required");
        }
        return Calendar.date(value.toString()).stream().flatMap(date -> Calendar.past(question, date));
    }
}
