package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.glas.engine.embedded.rest.Problem;

/** One step of the order in which a search lists what it finds. */
record Order(Field field, boolean descending) {

    private static final Set<String> FIELDS = Set.of("field", "order");

    static List<Order> parse(String search, Map<String, Field> sortable, JsonNode sort) {
        if (!sort.isArray()) {
            throw Problem.badRequest("The value for sort must be a list, but is " + sort);
        }
        List<Order> orders = new ArrayList<>();
        for (JsonNode step : sort) {
            step.fieldNames().forEachRemaining(name -> {
                if (!FIELDS.contains(name)) {
                    throw Problem.badRequest("A sort has no %s; it has field and order".formatted(name));
                }
            });
            Field field = sortable.get(step.path("field").asText());
            if (field == null) {
                throw Problem.badRequest("The search of %s cannot sort by %s; it can by %s"
                        .formatted(search, step.path("field"), String.join(", ", sortable.keySet())));
            }
            orders.add(new Order(field, isDescending(step.path("order").asText("ASC"))));
        }
        return orders;
    }

    private static boolean isDescending(String order) {
        if (!order.equalsIgnoreCase("ASC") && !order.equalsIgnoreCase("DESC")) {
            throw Problem.badRequest("The order of a sort must be ASC or DESC, but is " + order);
        }
        return order.equalsIgnoreCase("DESC");
    }

    Order reversed() {
        return new Order(field, !descending);
    }

    String sql() {
        return field.sql() + (descending ? " DESC" : " ASC");
    }

    String name() {
        return field.name() + (descending ? " DESC" : " ASC");
    }
}
