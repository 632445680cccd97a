package si.glas.forms.feel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results as Java's own lists and maps, instead of wrappers around Scala's. */
final class Plain {

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof Collection<?> list ? list(list) : value;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return plain;
    }

    private static List<@Nullable Object> list(Collection<?> list) {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(value -> plain.add(of(value)));
        return plain;
    }
}
