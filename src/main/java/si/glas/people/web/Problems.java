package si.glas.people.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import si.glas.kernel.BusinessRefusal;

/** Shows a form again with what is wrong with it, and with what was typed. */
final class Problems {

    private Problems() {}

    static void reject(BindingResult problems, BusinessRefusal refusal) {
        problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), null);
    }

    static ModelAndView again(String view, BindingResult problems, Map<String, ?> more) {
        HttpStatus status = problems.hasFieldErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return new ModelAndView(view, problems.getModel(), status).addAllObjects(more);
    }
}
