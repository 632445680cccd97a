package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no to whoever is signed in but may not, and to forms that do not come from a page of theirs. */
@Component
class Denied implements AccessDeniedHandler {

    /** What the error page tells: a message {@code error.403.<reason>}. */
    private static final String REASON = "denied";

    private static final Logger log = LoggerFactory.getLogger(Denied.class);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean stale = reason instanceof CsrfException;
        log.debug("Denied: {} {} ({})", request.getMethod(), request.getRequestURI(), stale ? "token" : "role");
        request.setAttribute(REASON, stale ? "stale" : "role");
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
