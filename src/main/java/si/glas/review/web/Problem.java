package si.glas.review.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;

/**
 * Why an answer was not taken.
 *
 * @param field of the form, where it can be corrected
 * @param key of the message
 */
record Problem(String field, String key, Object[] arguments, HttpStatus status) {

    private static final Map<String, String> FIELDS = Map.of(
            "review.reasonMissing", "reason",
            "review.compromiseMissing", "compromise",
            "review.amendmentChangesNothing", "compromise",
            "texts.rewordingSpills", "compromise");

    static @Nullable Problem of(BindingResult problems) {
        FieldError first = problems.getFieldError();
        return first == null
                ? null
                : new Problem(
                        first.getField(),
                        "review.answer.problem." + first.getField(),
                        new Object[0],
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @throws BusinessRefusal what has nothing to do with what was typed */
    static Problem of(BusinessRefusal refusal) {
        if (refusal instanceof NotAllowed || refusal instanceof NotFound) {
            throw refusal;
        }
        return new Problem(
                FIELDS.getOrDefault(refusal.code(), "disposition"),
                "refusal." + refusal.code(),
                refusal.arguments().toArray(),
                HttpStatus.CONFLICT);
    }
}
