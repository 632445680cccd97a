package si.glas.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The id by which models refer to a form. */
final class FormId {

    private static final ObjectMapper json = new ObjectMapper();

    private FormId() {}

    /** @throws ModelsRefused if the file is no form */
    static String of(ModelFile form) {
        try {
            JsonNode id = json.readTree(form.content()).path("id");
            if (id.isTextual()) {
                return id.textValue();
            }
            throw new ModelsRefused(form.name() + " is no form: it has no id.", null);
        } catch (IOException e) {
            throw new ModelsRefused(form.name() + " is no form: " + e.getMessage(), e);
        }
    }
}
