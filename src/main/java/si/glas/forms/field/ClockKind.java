package si.glas.forms.field;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time of day, in the zone's offset of today. */
final class ClockKind implements FieldKind {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String text = Typed.first(typed);
        return text.isEmpty()
                ? Reading.of(null)
                : Calendar.time(text)
                        .map(time ->
                                Reading.of(TimeFormat.of(question.component()).time(today(question, time))))
                        .orElseGet(() -> Reading.failed(null, Complaint.of("time")));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return List.of(
                value == null
                        ? ""
                        : local(question, value).map(Calendar.TIME::format).orElse(value.toString()));
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        if (value == null) {
            return question.missing("required");
        }
        return local(question, value).stream().flatMap(time -> Calendar.offBeat(question, time));
    }

    private static Optional<LocalTime> local(Question question, Object value) {
        return TimeFormat.localTime(value.toString(), question.setting().now().getOffset());
    }

    private static OffsetDateTime today(Question question, LocalTime time) {
        return question.setting().now().toOffsetDateTime().with(time);
    }
}
