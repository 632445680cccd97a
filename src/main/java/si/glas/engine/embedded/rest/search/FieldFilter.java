package si.glas.engine.embedded.rest.search;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import si.glas.engine.embedded.rest.Problem;

/** Filters by the value of one field: {@code "a"} or {@code {"$eq": "a"}} or any other of its operators. */
record FieldFilter(Field field) implements Filter {

    @Override
    public void add(Sql where, JsonNode value) {
        if (!value.isObject()) {
            Operator.EQ.add(where, field, value);
            return;
        }
        value.properties().forEach(operation -> {
            if (!operation.getValue().isNull()) {
                operator(field, operation.getKey()).add(where, field, operation.getValue());
            }
        });
    }

    static Operator operator(Field field, String symbol) {
        return field.kind().operators.stream()
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("The filter %s has no operator %s; it has %s"
                        .formatted(
                                field.name(),
                                symbol,
                                field.kind().operators.stream()
                                        .map(operator -> operator.symbol)
                                        .collect(joining(", ")))));
    }
}
