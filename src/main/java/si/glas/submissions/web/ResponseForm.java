package si.glas.submissions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import si.glas.submissions.NamedFile;
import si.glas.submissions.RecordResponse;
import si.glas.texts.MarkdownText;

/**
 * What somebody types who records an answer.
 *
 * @param file the answer itself, if they have it as a file
 */
record ResponseForm(
        @NotNull(message = "{submissions.dayMissing}") @Nullable LocalDate receivedOn,

        @NotBlank(message = "{submissions.response.summaryMissing}") @Size(max = 5000, message = "{submissions.tooLong}") @Nullable String summary,

        @Nullable MultipartFile file) {

    /** @throws si.glas.kernel.BusinessRefusal if the file is not one that is kept here */
    RecordResponse.Told told() {
        return new RecordResponse.Told(
                Objects.requireNonNull(receivedOn), new MarkdownText(Objects.requireNonNull(summary)), uploaded());
    }

    private @Nullable NamedFile uploaded() {
        return file == null
                        || Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty()
                ? null
                : Uploads.read(file);
    }
}
