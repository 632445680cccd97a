package si.glas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;

/**
 * Looks at what somebody has uploaded before anything is done with it: at its bytes, never at the name or type that the
 * browser gives it.
 *
 * @param allowed what is asked for
 * @param megabytes at most; 1 MB is 1,000,000 bytes
 */
public record UploadedFileCheck(Set<FileType> allowed, int megabytes) {

    /** For receipts and answers: a PDF, or a picture of a paper. */
    public static final UploadedFileCheck EVIDENCE = new UploadedFileCheck(EnumSet.allOf(FileType.class), 10);

    private static final Tika TIKA = new Tika();
    private static final int MEGABYTE = 1_000_000;
    /** What tells one type from another stands at the beginning. */
    private static final int BEGINNING = 64 * 1024;

    public UploadedFileCheck {
        allowed = Set.copyOf(allowed);
    }

    /**
     * What the file really is.
     *
     * @param size in bytes
     * @throws FileEmpty if there is nothing in it
     * @throws FileTooLarge if it is larger than allowed; then it is not even opened
     * @throws WrongFileType if it is none of the allowed types
     */
    public FileType check(InputStreamSource file, long size) {
        if (size == 0) {
            throw new FileEmpty();
        }
        if (size > (long) megabytes * MEGABYTE) {
            throw new FileTooLarge(megabytes);
        }
        return FileType.of(TIKA.detect(beginning(file)))
                .filter(allowed::contains)
                .orElseThrow(() -> new WrongFileType(allowed));
    }

    private static byte[] beginning(InputStreamSource file) {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
