package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import si.glas.people.access.Redirect;

/** Sends whoever was not let in back to the page, which says why and what to do. */
final class AfterRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        String token = request.getParameter(PostedToken.TOKEN);
        Redirect.seeOther(response, token == null ? codePage(request) : SignInPages.link(token));
    }

    private static String codePage(HttpServletRequest request) {
        boolean sixDigits = Code.typed(request.getParameter(PostedToken.CODE)).isPresent();
        return sixDigits ? SignInPages.CODE : SignInPages.CODE + "?malformed";
    }
}
