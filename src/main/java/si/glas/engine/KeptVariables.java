package si.glas.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Variables that are kept in the database until the engine has heard of them. */
public record KeptVariables(String json) {

    private static final ObjectMapper MAPPER = EngineConfiguration.json();

    /** @param variables a record of ids, decisions and instants */
    public static KeptVariables of(Record variables) {
        try {
            return new KeptVariables(MAPPER.writeValueAsString(variables));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These are no variables: " + variables.getClass(), e);
        }
    }
}
