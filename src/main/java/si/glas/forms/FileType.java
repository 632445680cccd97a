package si.glas.forms;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.Tika;
import org.springframework.web.multipart.MultipartFile;

/** What a file is by its content. */
final class FileType {

    private static final Tika tika = new Tika();

    private FileType() {}

    /** Its name only decides where the content leaves a choice, as between kinds of text or of archives. */
    static String of(MultipartFile file) {
        try (InputStream content = new BufferedInputStream(file.getInputStream())) {
            return tika.detect(content, name(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What files of this name are, such as {@code .pdf}. */
    static String ofExtension(String extension) {
        return tika.detect("file" + extension);
    }

    /** The last part of what the browser says: some send a whole path. */
    static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
    }
}
