package si.glas.submissions;

import org.springframework.core.io.ByteArrayResource;
import si.glas.documents.FileType;
import si.glas.documents.UploadedFileCheck;

/**
 * A file as somebody gets it or gives it.
 *
 * @param name safe to save under, without a path
 * @param mediaType such as {@code application/pdf}
 */
public record NamedFile(String name, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 120;

    /**
     * What somebody has uploaded, if it is a PDF or a picture by its content; its name is made harmless and ends as such
     * files do, whatever the browser said.
     *
     * @throws si.glas.kernel.BusinessRefusal if it is empty, too large, or something else
     */
    public static NamedFile uploaded(String typedName, byte[] content) {
        FileType type = UploadedFileCheck.EVIDENCE.check(new ByteArrayResource(content), content.length);
        return new NamedFile(harmless(typedName) + "." + type.extension(), type.mediaType(), content);
    }

    private static String harmless(String typedName) {
        String name = typedName
                .replaceAll("^.*[/\\\\]", "")
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]+", "-")
                .strip()
                .replaceAll("^[.-]+", "");
        String shorter = name.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shorter.isEmpty() ? "file" : shorter;
    }
}
