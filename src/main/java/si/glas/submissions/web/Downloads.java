package si.glas.submissions.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import si.glas.submissions.NamedFile;

/** Hands files out so that no browser keeps them, guesses what they are, or runs what is in them. */
final class Downloads {

    private Downloads() {}

    /** To be looked at in the browser. */
    static ResponseEntity<byte[]> show(NamedFile file) {
        return answer(file, ContentDisposition.inline());
    }

    /** To be saved. */
    static ResponseEntity<byte[]> save(NamedFile file) {
        return answer(file, ContentDisposition.attachment());
    }

    private static ResponseEntity<byte[]> answer(NamedFile file, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }
}
