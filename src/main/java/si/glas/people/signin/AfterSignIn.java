package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import si.glas.people.access.Redirect;
import si.glas.people.access.SafePath;

/** Sends whoever has signed in to where they wanted to go. */
final class AfterSignIn implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        AskedBrowser.forget(request, response);
        SafePath then = authentication.getDetails() instanceof SafePath path ? path : SafePath.HOME;
        Redirect.seeOther(response, then.value());
    }
}
