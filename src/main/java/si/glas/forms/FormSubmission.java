package si.glas.forms;

import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a browser has posted.
 *
 * @param fields by their names; those that the form does not know are left aside
 * @param files by the names of their fields
 */
public record FormSubmission(MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> files) {

    /** The name of the buttons that change the form instead of sending it; no field can be called so. */
    static final String ACTION = "form:action";

    /** Without files. */
    public FormSubmission(MultiValueMap<String, String> fields) {
        this(fields, new LinkedMultiValueMap<>());
    }

    Optional<String> action() {
        return Optional.ofNullable(fields.getFirst(ACTION));
    }

    List<MultipartFile> files(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }
}
