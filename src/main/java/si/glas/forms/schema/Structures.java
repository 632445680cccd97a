package si.glas.forms.schema;

import static si.glas.forms.schema.Attributes.expect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import si.glas.forms.feel.Place;
import tools.jackson.databind.JsonNode;

/** Reads the values of attributes that have parts. */
final class Structures {

    private Structures() {}

    static List<Choice> choices(Place place, JsonNode value) {
        return each(place, value, choice -> {
            expect(choice.hasNonNull("value"), place, choice, "options with a value");
            Object chosen = JsonValues.of(choice.get("value"));
            return new Choice(chosen, choice.path("label").asString(String.valueOf(chosen)));
        });
    }

    static List<Column> columns(Place place, JsonNode value) {
        return each(place, value, column -> {
            expect(column.path("key").isString(), place, column, "columns with a key");
            String key = column.path("key").stringValue();
            return new Column(key, column.path("label").asString(key));
        });
    }

    static Map<String, String> properties(Place place, JsonNode value) {
        return value.properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, property -> property.getValue().asString("")));
    }

    /** What a frame may do, such as {@code allowScripts}. */
    static Set<String> permissions(Place place, JsonNode value) {
        return value.properties().stream()
                .filter(permission -> Attributes.flag(place, permission.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> each(Place place, JsonNode value, Function<JsonNode, T> read) {
        expect(value.isArray(), place, value, "a list");
        return StreamSupport.stream(value.spliterator(), false).map(read).toList();
    }
}
