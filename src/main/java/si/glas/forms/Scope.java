package si.glas.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.forms.field.Surroundings;
import si.glas.forms.schema.Component;

/**
 * A place among the values where components stand: the form itself, a group with a path, a row of a list.
 *
 * @param values all values of the form, changing while it is filled
 * @param outer what surrounds the row
 * @param self the row, or all values
 * @param here where the values of the components are
 * @param given what was given for here
 * @param prefix of the names of the inputs
 * @param indexes of the rows, from the outermost, counted from 0
 */
record Scope(
        Map<String, @Nullable Object> values,
        @Nullable Scope outer,
        Map<String, @Nullable Object> self,
        Map<String, @Nullable Object> here,
        Map<String, @Nullable Object> given,
        String prefix,
        List<Integer> indexes)
        implements Surroundings {

    static Scope root(Map<String, @Nullable Object> values, FormData given) {
        return new Scope(values, null, values, values, given.values(), "", List.of());
    }

    /** @param group with or without a path */
    Scope in(Component group) {
        return group.path()
                .map(path -> new Scope(
                        values,
                        outer,
                        self,
                        Paths.child(here, path),
                        asMap(Paths.get(given, path)),
                        prefix + path + ".",
                        indexes))
                .orElse(this);
    }

    Scope in(Component list, int index, Row row) {
        List<Integer> deeper = new ArrayList<>(indexes);
        deeper.add(index);
        return new Scope(
                values,
                this,
                row.values(),
                row.values(),
                row.given(),
                name(list) + "[" + index + "].",
                List.copyOf(deeper));
    }

    String name(Component component) {
        return prefix + component.path().orElseThrow();
    }

    /** An id for the page, that differs from row to row. */
    String id(Form form, Component component) {
        return indexes.stream()
                .map(index -> "-" + index)
                .collect(Collectors.joining("", form.id() + "-" + component.id(), ""));
    }

    /** The values, {@code this}, {@code parent} and {@code i}; those also between underscores, if values hide them. */
    @Override
    public Map<String, @Nullable Object> names() {
        return names(values);
    }

    private Map<String, @Nullable Object> names(Map<String, @Nullable Object> data) {
        Map<String, @Nullable Object> special = new HashMap<>();
        special.put("this", self);
        special.put("parent", outer == null ? null : outer.names(outer.self));
        special.put(
                "i",
                indexes.stream().map(index -> BigDecimal.valueOf(index + 1L)).toList());
        Map<String, @Nullable Object> names = new HashMap<>(special);
        names.putAll(data);
        special.forEach((name, value) -> names.put("_" + name + "_", value));
        return names;
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
    }
}
