package si.glas.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a form by their keys. */
public record FormData(Map<String, Object> values) {

    public static FormData empty() {
        return new FormData(Map.of());
    }

    /** The text, trimmed; empty if nothing was typed. */
    public String text(String key) {
        return Optional.ofNullable(values.get(key))
                .map(Object::toString)
                .orElse("")
                .strip();
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The rows of a list. */
    @SuppressWarnings("unchecked")
    public List<FormData> list(String key) {
        return ((List<Map<String, Object>>) values.getOrDefault(key, List.of()))
                .stream().map(FormData::new).toList();
    }
}
