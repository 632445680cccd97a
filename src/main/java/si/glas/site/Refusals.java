package si.glas.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.NotFound;

/** Tells people why something was refused, where the page that they came from does not say it itself. */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView refused(BusinessRefusal refusal, Locale locale, HttpServletResponse response) {
        log.debug("Refused: {} ({})", refusal.getMessage(), refusal.code());
        HttpStatus status = statusOf(refusal);
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("error/refused");
        page.addObject(
                "reason",
                messages.getMessage(
                        "refusal." + refusal.code(), refusal.arguments().toArray(), locale));
        return page;
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException late, Locale locale) {
        String reason = messages.getMessage("refusal.kernel.changedMeanwhile", null, locale);
        return new ModelAndView("error/refused", Map.of("reason", reason), HttpStatus.CONFLICT);
    }

    private static HttpStatus statusOf(BusinessRefusal refusal) {
        return switch (refusal) {
            case NotFound missing -> HttpStatus.NOT_FOUND;
            case NotAllowed forbidden -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
