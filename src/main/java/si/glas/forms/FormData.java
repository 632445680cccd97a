package si.glas.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of a form, by their keys; {@code a.b} is b within a. Cannot be changed.
 *
 * @param values text, {@link BigDecimal}, boolean, lists and maps of those; what else is given becomes one of them, with
 *     times as texts in ISO 8601
 */
public record FormData(Map<String, @Nullable Object> values) {

    private static final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public FormData {
        values = PlainValues.map(values);
    }

    public static FormData empty() {
        return new FormData(Map.of());
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON object */
    @SuppressWarnings("unchecked")
    public static FormData fromJson(String text) {
        return new FormData((Map<String, @Nullable Object>) json.readValue(text, Map.class));
    }

    public String toJson() {
        return json.writeValueAsString(values);
    }

    /** The text, trimmed; empty if nothing was typed. */
    public String text(String key) {
        return find(key, Object.class).map(Object::toString).orElse("").strip();
    }

    /** The value of the chosen option. */
    public Optional<String> choice(String key) {
        return Optional.of(text(key)).filter(value -> !value.isEmpty());
    }

    /** The values of the chosen options, in the order in which they were offered. */
    public List<String> choices(String key) {
        return elements(key).stream().map(String::valueOf).toList();
    }

    public boolean flag(String key) {
        return find(key, Boolean.class).orElse(false);
    }

    public Optional<BigDecimal> number(String key) {
        return find(key, BigDecimal.class).or(() -> choice(key).map(BigDecimal::new));
    }

    /** @throws java.time.DateTimeException if the field is of another kind; so do the others about time */
    public Optional<LocalDate> date(String key) {
        return choice(key).map(LocalDate::parse);
    }

    /** The time of a field whose form says nothing of time zones. */
    public Optional<LocalTime> time(String key) {
        return choice(key).map(LocalTime::parse);
    }

    /** The date and time of a field whose form says nothing of time zones. */
    public Optional<LocalDateTime> localDateTime(String key) {
        return choice(key).map(LocalDateTime::parse);
    }

    /** The date and time of a field whose form keeps the time zone. */
    public Optional<Instant> instant(String key) {
        return choice(key).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    }

    public List<UploadedFile> files(String key) {
        return elements(key).stream()
                .flatMap(element -> UploadedFile.of(element).stream())
                .toList();
    }

    /** The rows of a list. */
    public List<FormData> list(String key) {
        return elements(key).stream().map(FormData::within).toList();
    }

    /** What stands under a path. */
    public FormData group(String key) {
        return find(key, Map.class).map(FormData::within).orElseGet(FormData::empty);
    }

    private List<?> elements(String key) {
        return find(key, List.class).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static FormData within(@Nullable Object map) {
        return map instanceof Map<?, ?> ? new FormData((Map<String, @Nullable Object>) map) : empty();
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(Paths.get(values, key))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
