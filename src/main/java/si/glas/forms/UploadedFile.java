package si.glas.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has put into a form; its content is kept elsewhere.
 *
 * <p>Among the values of a form it has the shape of Camunda's document references.
 *
 * @param id by which {@link FormFiles} finds it again
 * @param contentType what it is, such as {@code application/pdf}
 * @param size in bytes
 */
public record UploadedFile(String id, String name, String contentType, long size) {

    /** As a value of a form. */
    public Map<String, @Nullable Object> toDocument() {
        return Map.of(
                "documentId",
                id,
                "metadata",
                Map.of("fileName", name, "contentType", contentType, "size", BigDecimal.valueOf(size)));
    }

    /** @return nothing if the value is no document reference */
    public static Optional<UploadedFile> of(@Nullable Object value) {
        return value instanceof Map<?, ?> document
                        && document.get("documentId") instanceof String id
                        && document.get("metadata") instanceof Map<?, ?> metadata
                        && metadata.get("fileName") instanceof String name
                ? Optional.of(new UploadedFile(id, name, type(metadata), size(metadata)))
                : Optional.empty();
    }

    private static String type(Map<?, ?> metadata) {
        return metadata.get("contentType") instanceof String type ? type : "application/octet-stream";
    }

    private static long size(Map<?, ?> metadata) {
        return metadata.get("size") instanceof Number size ? size.longValue() : 0;
    }
}
