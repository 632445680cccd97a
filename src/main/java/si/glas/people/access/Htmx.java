package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;

/** The headers of htmx's requests and answers. */
public final class Htmx {

    static final String REDIRECT = "HX-Redirect";
    static final String CURRENT_PAGE = "HX-Current-URL";

    private static final String REQUEST = "HX-Request";

    private Htmx() {}

    /** Whether a script asks for a part of a page. */
    public static boolean asks(HttpServletRequest request) {
        return "true".equals(request.getHeader(REQUEST));
    }
}
