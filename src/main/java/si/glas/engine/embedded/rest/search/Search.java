package si.glas.engine.embedded.rest.search;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Problem;

/** What can be searched in one way: its tables, the fields that it shows, filters and sorts by. */
final class Search {

    private static final Set<String> PARTS = Set.of("filter", "sort", "page");

    private final String name;
    private final String from;
    private final Field key;
    private final List<Field> shown = new ArrayList<>();
    private final Map<String, Field> sortable = new TreeMap<>();
    private final Filters filters;

    /** @param key makes the order definite */
    Search(String name, String from, Field key) {
        this.name = name;
        this.from = from;
        this.key = key;
        filters = new Filters(name);
        field(key);
    }

    /** A field that is shown and can be filtered and sorted by. */
    Search field(Field field) {
        return shown(field).hidden(field);
    }

    Search field(String fieldName, Kind kind, String sql) {
        return field(new Field(fieldName, kind, sql));
    }

    /** A field that is only shown. */
    Search shown(Field field) {
        shown.add(field);
        return this;
    }

    /** A field that can be filtered and sorted by but is not shown. */
    Search hidden(Field field) {
        filters.with(field);
        sortable.put(field.name(), field);
        return this;
    }

    Filters filters() {
        return filters;
    }

    List<Field> shown() {
        return shown;
    }

    /** The only row that meets the condition; none is a problem. */
    ObjectNode get(Rows rows, Sql condition, String description) throws SQLException, IOException {
        Sql sql = new Sql("SELECT " + columns(shown) + " FROM " + from + " WHERE ").add(condition);
        return rows.read(sql, row -> Answers.row(shown, row)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(description + " not found"));
    }

    ObjectNode get(Rows rows, long value, String description) throws SQLException, IOException {
        return get(rows, new Sql(key.sql() + " = ?", value), "%s with key '%d'".formatted(description, value));
    }

    /** Answers a request body {@code {filter, sort, page}} with {@code {items, page}}. */
    ObjectNode run(Rows rows, JsonNode body, Sql condition) throws SQLException, IOException {
        requireKnownParts(body);
        Sql where = new Sql(" FROM " + from + " WHERE true").add(condition);
        if (body.hasNonNull("filter")) {
            filters.add(where, body.get("filter"));
        }
        List<Order> orders = new ArrayList<>();
        if (body.hasNonNull("sort")) {
            orders.addAll(Order.parse(name, sortable, body.get("sort")));
        }
        orders.add(new Order(key, false));
        Page page = Page.parse(body.hasNonNull("page") ? body.get("page") : Json.MAPPER.createObjectNode());
        return new Result(shown, where, orders, page).read(rows);
    }

    ObjectNode run(Rows rows, JsonNode body) throws SQLException, IOException {
        return run(rows, body, new Sql(""));
    }

    private void requireKnownParts(JsonNode body) {
        if (!body.isObject()) {
            throw Problem.badRequest("The request body must be an object, but is " + body);
        }
        body.fieldNames().forEachRemaining(part -> {
            if (!PARTS.contains(part)) {
                throw Problem.badRequest(
                        "The search of %s has no %s; it has filter, sort and page".formatted(name, part));
            }
        });
    }

    static String columns(List<Field> fields) {
        return fields.stream().map(Field::sql).collect(joining(", "));
    }
}
