package si.glas.submissions.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import si.glas.documents.UploadedFileCheck;
import si.glas.submissions.NamedFile;

/** Takes files out of requests. */
final class Uploads {

    private Uploads() {}

    /** @throws si.glas.kernel.BusinessRefusal if it is empty, too large, or neither a PDF nor a picture */
    static NamedFile read(MultipartFile file) {
        // Before it is read as a whole.
        UploadedFileCheck.EVIDENCE.check(file, file.getSize());
        try {
            return NamedFile.uploaded(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }
}
