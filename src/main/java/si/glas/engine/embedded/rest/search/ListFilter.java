package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Filters by the elements of a list: at least one must meet the operator, but for {@code $neq} and {@code $notIn} all. */
record ListFilter(String name, String list) implements Filter {

    @Override
    public void add(Sql where, JsonNode value) {
        JsonNode operations =
                value.isObject() ? value : JsonNodeFactory.instance.objectNode().set(Operator.EQ.symbol, value);
        Field element = new Field(name, Kind.TEXT, "element");
        operations.properties().forEach(operation -> {
            if (!operation.getValue().isNull()) {
                add(where, element, FieldFilter.operator(element, operation.getKey()), operation.getValue());
            }
        });
    }

    private void add(Sql where, Field element, Operator operator, JsonNode operand) {
        switch (operator) {
            case EXISTS ->
                Operator.EQ.add(where, new Field(name, Kind.BOOLEAN, "(cardinality(" + list + ") > 0)"), operand);
            case NEQ -> some(where, " AND NOT EXISTS", element, Operator.EQ, operand);
            case NOT_IN -> {
                if (!operand.isEmpty()) {
                    some(where, " AND NOT EXISTS", element, Operator.IN, operand);
                }
            }
            default -> some(where, " AND EXISTS", element, operator, operand);
        }
    }

    private void some(Sql where, String quantifier, Field element, Operator operator, JsonNode operand) {
        where.add(quantifier + " (SELECT FROM unnest(" + list + ") AS element WHERE true");
        operator.add(where, element, operand);
        where.add(")");
    }
}
