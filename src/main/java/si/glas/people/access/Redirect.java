package si.glas.people.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Sends a browser on from a filter. */
public final class Redirect {

    private Redirect() {}

    /**
     * To be fetched with GET, whatever was sent.
     *
     * <p>Not {@code sendRedirect(path, 303)}: it ends the answer behind the back of Spring Session, which then does not
     * set its cookie.
     *
     * @param path within Glas
     */
    public static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
