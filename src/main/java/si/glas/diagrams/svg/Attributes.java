package si.glas.diagrams.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, in order; what has no value is left out. */
final class Attributes {

    private final Map<String, String> values;

    private Attributes(Map<String, String> values) {
        this.values = values;
    }

    static Attributes none() {
        return new Attributes(Map.of());
    }

    static Attributes of(String name, @Nullable String value) {
        return none().with(name, value);
    }

    static Attributes of(String name, double value) {
        return none().with(name, value);
    }

    Attributes with(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    Attributes with(String name, double value) {
        return with(name, Svg.number(value));
    }

    Attributes and(Attributes others) {
        Map<String, String> both = new LinkedHashMap<>(values);
        both.putAll(others.values);
        return new Attributes(both);
    }

    void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
    }
}
