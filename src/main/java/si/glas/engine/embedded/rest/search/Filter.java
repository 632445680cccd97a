package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;

/** Adds the condition that a field of a filter asks for. */
@FunctionalInterface
interface Filter {

    void add(Sql where, JsonNode value);
}
