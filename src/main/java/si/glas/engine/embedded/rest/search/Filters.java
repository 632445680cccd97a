package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import si.glas.engine.embedded.rest.Json;
import si.glas.engine.embedded.rest.Problem;

/** The fields that a filter may have; any other is a problem that names it. */
final class Filters implements Filter {

    private record Related(String from, Filters filters) {}

    private final String search;
    private final Map<String, Filter> byName = new TreeMap<>();
    private final List<Related> related = new ArrayList<>();

    Filters(String search) {
        this.search = search;
    }

    Filters with(String name, Filter filter) {
        byName.put(name, filter);
        return this;
    }

    Filters with(Field field) {
        return with(field.name(), new FieldFilter(field));
    }

    /** Fields of a related row, which together one such row must meet. */
    Filters withRelated(String from, Field... fields) {
        Filters filters = new Filters(search);
        for (Field field : fields) {
            filters.with(field);
        }
        related.add(new Related(from, filters));
        return this;
    }

    /** Lets a list of alternatives be given, of which one must be met. */
    Filters withAlternatives() {
        return with("$or", this::addAlternatives);
    }

    @Override
    public void add(Sql where, JsonNode filter) {
        if (!filter.isObject()) {
            throw Problem.badRequest("A filter of %s must be an object, but is %s".formatted(search, filter));
        }
        ObjectNode rest = Json.MAPPER.createObjectNode();
        filter.properties().forEach(field -> {
            if (byName.containsKey(field.getKey())) {
                if (!field.getValue().isNull()) {
                    byName.get(field.getKey()).add(where, field.getValue());
                }
            } else {
                rest.set(field.getKey(), field.getValue());
            }
        });
        related.forEach(group -> addRelated(where, group, rest));
        if (!rest.isEmpty()) {
            throw Problem.badRequest("The search of %s cannot filter by %s"
                    .formatted(
                            search,
                            String.join(
                                    ", ",
                                    rest.properties().stream()
                                            .map(Map.Entry::getKey)
                                            .toList())));
        }
    }

    private static void addRelated(Sql where, Related group, ObjectNode rest) {
        ObjectNode mine = Json.MAPPER.createObjectNode();
        for (String name : group.filters().byName.keySet()) {
            JsonNode value = rest.remove(name);
            if (value != null && !value.isNull()) {
                mine.set(name, value);
            }
        }
        if (!mine.isEmpty()) {
            where.add(" AND EXISTS (SELECT FROM " + group.from());
            group.filters().add(where, mine);
            where.add(")");
        }
    }

    private void addAlternatives(Sql where, JsonNode alternatives) {
        if (!alternatives.isArray()) {
            throw Problem.badRequest("The value for $or must be a list of filters, but is " + alternatives);
        }
        String separator = " AND (";
        for (JsonNode alternative : alternatives) {
            where.add(separator + "(true");
            add(where, alternative);
            where.add(")");
            separator = " OR ";
        }
        where.add(alternatives.isEmpty() ? "" : ")");
    }
}
