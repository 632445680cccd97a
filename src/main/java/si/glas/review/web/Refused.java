package si.glas.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;

/** Shows a form again whose act was refused, so that nothing of what was typed is lost. */
@Component
class Refused {

    /** After these the form cannot be sent again, whatever is changed in it. */
    private static final Set<String> FINAL =
            Set.of("review.reviewIsClosed", "review.versionNotUnderReview", "review.noSuchParagraph");

    /**
     * That what was posted is what the page posts, however filled in.
     *
     * @throws ResponseStatusException with 400 if it is not
     */
    void requireReadable(BindingResult problems) {
        if (problems.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /**
     * @param field at which something else could be typed instead
     * @throws BusinessRefusal what has nothing to do with what was typed
     */
    void note(
            BusinessRefusal refusal, String field, BindingResult problems, Model model, HttpServletResponse response) {
        if (refusal instanceof NotAllowed || refusal instanceof NotFound) {
            throw refusal;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        String message = "refusal." + refusal.code();
        if (FINAL.contains(refusal.code())) {
            model.addAttribute("tooLate", message);
        } else {
            problems.rejectValue(field, message, refusal.arguments().toArray(), null);
        }
    }
}
