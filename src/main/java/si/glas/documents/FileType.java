package si.glas.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that people may give us, by what is in them. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** To be kept with the file and sent with it, whatever the browser said that it was. */
    public String mediaType() {
        return mediaType;
    }

    /** For the file's name, without a dot. */
    public String extension() {
        return extension;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
