package si.glas.forms.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Component;

/**
 * A date and a time, in two inputs.
 *
 * <p>An hour that summer time leaves out does not exist and is refused; of an hour that comes twice, the first is meant.
 */
final class DateAndTimeKind implements FieldKind {

    @Override
    public @Nullable Object empty() {
        return null;
    }

    @Override
    public List<String> inputs(Component component, String name) {
        return List.of(name + ".date", name + ".time");
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String date = typed.isEmpty() ? "" : typed.getFirst().strip();
        String time = typed.size() < 2 ? "" : typed.get(1).strip();
        if (date.isEmpty() && time.isEmpty()) {
            return Reading.of(null);
        }
        if (date.isEmpty() || time.isEmpty()) {
            return Reading.failed(null, Complaint.of("dateAndTime"));
        }
        return Calendar.date(date)
                .map(day -> Calendar.time(time)
                        .map(hour -> read(question, day, hour))
                        .orElseGet(() -> Reading.failed(null, Complaint.of("time"))))
                .orElseGet(() -> Reading.failed(null, Complaint.of("date")));
    }

    private static Reading read(Question question, LocalDate date, LocalTime time) {
        TimeFormat format = TimeFormat.of(question.component());
        LocalDateTime local = date.atTime(time);
        List<ZoneOffset> offsets = format == TimeFormat.NO_TIMEZONE
                ? List.of(ZoneOffset.UTC)
                : question.setting().zone().getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? Reading.failed(null, Complaint.of("leftOut"))
                : Reading.of(format.dateTime(OffsetDateTime.of(local, offsets.getFirst())));
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        String kept = value == null ? "" : value.toString();
        return local(question, kept)
                .map(local -> List.of(local.toLocalDate().toString(), Calendar.TIME.format(local)))
                .orElse(List.of(kept, ""));
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        if (value == null) {
            return question.missing("required");
        }
        return local(question, value.toString()).stream()
                .flatMap(local -> Stream.concat(
                        Calendar.past(question, local.toLocalDate()), Calendar.offBeat(question, local.toLocalTime())));
    }

    private static Optional<LocalDateTime> local(Question question, String kept) {
        return TimeFormat.localDateTime(kept, question.setting().zone());
    }
}
