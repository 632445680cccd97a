package si.glas.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values within nested maps, by paths such as {@code a.b}. */
final class Paths {

    private Paths() {}

    static @Nullable Object get(Map<String, ? extends @Nullable Object> map, String path) {
        @Nullable Object value = map;
        for (String part : path.split("\\.")) {
            value = value instanceof Map<?, ?> inner ? inner.get(part) : null;
        }
        return value;
    }

    static void put(Map<String, @Nullable Object> map, String path, @Nullable Object value) {
        parent(map, path).put(last(path), value);
    }

    /** What surrounded it stays, even if nothing is left in it. */
    static void remove(Map<String, @Nullable Object> map, String path) {
        if (get(map, path) != null) {
            parent(map, path).remove(last(path));
        }
    }

    /** The map at a path, which is made where there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> child(Map<String, @Nullable Object> map, String path) {
        Map<String, @Nullable Object> inner = map;
        for (String part : path.split("\\.")) {
            if (!(inner.get(part) instanceof Map<?, ?>)) {
                inner.put(part, new LinkedHashMap<>());
            }
            inner = (Map<String, @Nullable Object>) inner.get(part);
        }
        return inner;
    }

    private static Map<String, @Nullable Object> parent(Map<String, @Nullable Object> map, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? map : child(map, path.substring(0, dot));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
