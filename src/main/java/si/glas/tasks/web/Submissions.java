package si.glas.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import si.glas.forms.FormSubmission;

/** Takes forms out of requests. */
final class Submissions {

    private Submissions() {}

    /** What a browser has posted, with files or without. */
    static FormSubmission of(HttpServletRequest request) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        MultipartRequest multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        if (multipart != null) {
            files.putAll(multipart.getMultiFileMap());
        }
        return new FormSubmission(fields, files);
    }

    /** What somebody has written in words of their own, which must not be lost even if it comes too late. */
    static List<String> wordsIn(FormSubmission submission) {
        return submission.fields().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> text.contains(" "))
                .toList();
    }
}
