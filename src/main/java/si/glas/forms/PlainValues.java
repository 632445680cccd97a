package si.glas.forms;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as JSON knows them: text, {@link BigDecimal}, boolean, list, map, null; what has a time is a text in ISO 8601. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, @Nullable Object> map(Map<?, ? extends @Nullable Object> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return Collections.unmodifiableMap(plain);
    }

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number;
            case Number number -> new BigDecimal(number.toString());
            case Boolean flag -> flag;
            case CharSequence text -> text.toString();
            case Map<?, ?> map -> map(map);
            case Collection<?> list -> list(list);
            case UploadedFile file -> file.toDocument();
            case FormData data -> data.values();
            case TemporalAccessor time -> time.toString();
            case Enum<?> name -> name.name();
            case UUID id -> id.toString();
            default ->
                throw new IllegalArgumentException(
                        "No form can hold a " + value.getClass().getName());
        };
    }

    private static List<@Nullable Object> list(Collection<?> list) {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(value -> plain.add(of(value)));
        return Collections.unmodifiableList(plain);
    }

    /** A copy all of whose maps and lists can be changed. */
    static Map<String, @Nullable Object> changeable(Map<String, ? extends @Nullable Object> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, changeable(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object changeable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return changeable((Map<String, @Nullable Object>) map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(changeable(element)));
            return copy;
        }
        return value;
    }
}
