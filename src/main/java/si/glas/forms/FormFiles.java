package si.glas.forms;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where the files go that somebody puts into one form; given by the room that asks.
 *
 * <p>A file is kept as soon as it arrives and has the right type, even if the rest of the form is refused: a browser does
 * not send it again by itself. Who gives this room its files has to forget those that no form has taken in the end.
 */
public interface FormFiles {

    /** For forms that ask for no files. */
    FormFiles NONE = new FormFiles() {

        @Override
        public UploadedFile keep(MultipartFile file, String name, String contentType) {
            throw new IllegalStateException("This form was opened without a place for files");
        }

        @Override
        public Optional<UploadedFile> find(String id) {
            return Optional.empty();
        }
    };

    /**
     * @param name without a path or what cannot be shown
     * @param contentType what it is by its content, not what the browser says
     */
    UploadedFile keep(MultipartFile file, String name, String contentType);

    /** Only what this person has put into this form: the id comes from a browser. */
    Optional<UploadedFile> find(String id);

    /** Where this person can open a file, as a path within Glas. */
    default Optional<String> address(UploadedFile file) {
        return Optional.empty();
    }
}
