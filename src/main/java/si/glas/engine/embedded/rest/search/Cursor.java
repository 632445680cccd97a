package si.glas.engine.embedded.rest.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Problem;

/** A place in an ordered result: the values by which it is ordered. */
record Cursor(List<@Nullable Object> values) {

    /** Opaque to the client; names the order too, because in another one the place means nothing. */
    String encode(List<Order> orders) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        orders.forEach(order -> array.add(order.name()));
        values.forEach(value -> array.addPOJO(value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(array.toString().getBytes(UTF_8));
    }

    /** The condition that is met by what comes after the place that the text tells. */
    static Sql after(String text, List<Order> told, List<Order> orders) {
        JsonNode array = decode(text);
        boolean fits = array.size() == 2 * told.size();
        for (int i = 0; fits && i < told.size(); i++) {
            fits = array.get(i).asText().equals(told.get(i).name());
        }
        if (!fits) {
            throw Problem.badRequest("The cursor %s is not one of a search with this sort".formatted(text));
        }
        Sql where = new Sql(" AND (false");
        for (int i = 0; i < orders.size(); i++) {
            where.add(" OR (true");
            for (int before = 0; before < i; before++) {
                addSame(where, orders.get(before), array.get(orders.size() + before));
            }
            addLater(where, orders.get(i), array.get(orders.size() + i));
            where.add(")");
        }
        return where.add(")");
    }

    private static JsonNode decode(String text) {
        try {
            return Json.MAPPER.readTree(new String(Base64.getUrlDecoder().decode(text), UTF_8));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw Problem.badRequest("The cursor %s is not one that a search has answered".formatted(text));
        }
    }

    private static void addSame(Sql where, Order order, JsonNode value) {
        if (value.isNull()) {
            where.add(" AND " + order.field().sql() + " IS NULL");
        } else {
            where.add(" AND " + order.field().sql() + " = ?", value(value));
        }
    }

    /** PostgreSQL puts null after everything else, or, descending, before it. */
    private static void addLater(Sql where, Order order, JsonNode value) {
        String sql = order.field().sql();
        if (value.isNull()) {
            where.add(order.descending() ? " AND " + sql + " IS NOT NULL" : " AND false");
        } else if (order.descending()) {
            where.add(" AND " + sql + " < ?", value(value));
        } else {
            where.add(" AND (" + sql + " > ? OR " + sql + " IS NULL)", value(value));
        }
    }

    private static Object value(JsonNode value) {
        return value.isIntegralNumber()
                ? (Object) value.longValue()
                : value.isBoolean() ? (Object) value.booleanValue() : value.asText();
    }
}
