package si.glas.submissions.web;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import si.glas.kernel.BusinessRefusal;

/** Shows a form again with what is wrong with it, and with what was typed. */
final class Again {

    private Again() {}

    static void reject(BindingResult problems, BusinessRefusal refusal) {
        problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code());
    }

    /** @param form what could be read of what was sent; the binding forgets it where something could not */
    static ModelAndView show(ModelAndView page, BindingResult problems, Object form) {
        page.addAllObjects(problems.getModel());
        page.addObject(problems.getObjectName(), form);
        page.setStatus(problems.hasFieldErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }
}
