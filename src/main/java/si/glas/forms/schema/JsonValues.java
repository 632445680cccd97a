package si.glas.forms.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as Java's own values: text, number ({@link java.math.BigDecimal}), boolean, list, map, null. */
public final class JsonValues {

    private JsonValues() {}

    public static Object of(JsonNode node) {
        Object value = orNull(node);
        return value == null ? "" : value;
    }

    private static @Nullable Object orNull(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case ARRAY -> list(node);
            case OBJECT -> map(node);
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    private static List<@Nullable Object> list(JsonNode node) {
        List<@Nullable Object> list = new ArrayList<>();
        node.forEach(element -> list.add(orNull(element)));
        return Collections.unmodifiableList(list);
    }

    private static Map<String, @Nullable Object> map(JsonNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), orNull(entry.getValue())));
        return Collections.unmodifiableMap(map);
    }
}
