package si.glas.forms;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends of a page. */
final class Browser {

    private Browser() {}

    /** When Enter is pressed: the fields as they stand, without any button. */
    static MultiValueMap<String, String> fields(Document page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        ((FormElement) page.select("form").getFirst())
                .formData()
                .forEach(field -> fields.add(field.key(), field.value()));
        return fields;
    }
}
