package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;
import si.glas.engine.embedded.rest.Problem;

/**
 * Filters by variables: each {@code {"name": …, "value": …}} must be met by one.
 *
 * @param scope the condition that ties {@code engine.variable v} to the row of the search
 */
record VariablesFilter(String name, String scope) implements Filter {

    private static final Filters VARIABLE = new Filters("variables")
            .with(new Field("name", Kind.TEXT, "v.name"))
            .with(new Field("value", Kind.TEXT, "v.value"));

    @Override
    public void add(Sql where, JsonNode value) {
        if (!value.isArray()) {
            throw Problem.badRequest("The value for %s must be a list, but is %s".formatted(name, value));
        }
        for (JsonNode variable : value) {
            if (!variable.hasNonNull("name") || !variable.hasNonNull("value")) {
                throw Problem.badRequest(
                        "Each of %s needs a name and a value, but one is %s".formatted(name, variable));
            }
            where.add(" AND EXISTS (SELECT FROM engine.variable v WHERE " + scope);
            VARIABLE.add(where, variable);
            where.add(")");
        }
    }
}
