package si.glas.forms.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any number of several options. */
final class ChoicesKind implements FieldKind {

    @Override
    public List<?> empty() {
        return List.of();
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        List<String> keys = Typed.present(typed);
        List<Object> chosen = Options.of(question).stream()
                .filter(option -> keys.contains(option.key()))
                .map(Option::value)
                .distinct()
                .toList();
        return chosen.size() == keys.size() ? Reading.of(chosen) : Reading.failed(chosen, Complaint.of("option"));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return value instanceof Collection<?> chosen
                ? chosen.stream().map(Options::key).toList()
                : List.of();
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        return value instanceof Collection<?> chosen && !chosen.isEmpty()
                ? Stream.empty()
                : question.missing("chooseSome");
    }
}
