package si.glas.engine.embedded.rest.search;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field of the REST API and where its value comes from.
 *
 * @param sql an expression over the tables of the search
 */
record Field(String name, Kind kind, String sql) {

    Object parameter(JsonNode value) {
        return kind.parameter(name, value);
    }
}
