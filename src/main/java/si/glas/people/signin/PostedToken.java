package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Takes the link's token, or the code and the browser's secret, out of the form that was sent. */
final class PostedToken implements AuthenticationConverter {

    static final String TOKEN = "token";
    static final String CODE = "code";

    @Override
    public Authentication convert(HttpServletRequest request) {
        String token = request.getParameter(TOKEN);
        return token == null ? code(request) : new OneTimeTokenAuthenticationToken(token);
    }

    private static Authentication code(HttpServletRequest request) {
        return AskedBrowser.of(request)
                .flatMap(browser -> Code.typed(request.getParameter(CODE))
                        .<Authentication>map(code -> new TypedCode(browser.secret(), code)))
                .orElseGet(PostedToken::nothing);
    }

    /** What no token is, so that a form without one is refused like a form with a wrong one. */
    private static Authentication nothing() {
        return new OneTimeTokenAuthenticationToken("");
    }
}
