package si.glas.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.review.Answer;
import si.glas.review.Contribution;
import si.glas.review.Decision;
import si.glas.review.Disposition;

/**
 * What an editor types to answer.
 *
 * @param revision of the comment or amendment that they have read
 */
record AnswerForm(
        @NotNull @Nullable Integer revision,
        @NotNull @Nullable Disposition disposition,
        @Size(max = 2000) @Nullable String reason,
        @Size(max = 20_000) @Nullable String compromise) {

    /** As it was answered before; an amendment's own wording is where a compromise begins. */
    static AnswerForm of(Contribution said) {
        Answer answer = said.answer();
        return answer == null
                ? new AnswerForm(said.version(), null, "", said.wording())
                : new AnswerForm(
                        said.version(),
                        answer.disposition(),
                        answer.reason(),
                        answer.compromise() == null ? said.wording() : answer.compromise());
    }

    /** The same for what has changed in the meantime. */
    AnswerForm to(Contribution said) {
        return new AnswerForm(said.version(), disposition, reason, compromise);
    }

    int readRevision() {
        return Objects.requireNonNull(revision);
    }

    Decision decision() {
        return new Decision(
                Objects.requireNonNull(disposition),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(compromise, ""));
    }
}
