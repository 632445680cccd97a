package si.glas.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends whoever is not signed in to the page for that, which then sends them on to where they wanted to go. */
@Component
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) {
        SafePath wanted = wanted(request);
        String page = wanted.isHome()
                ? "/sign-in"
                : "/sign-in?then=" + URLEncoder.encode(wanted.value(), StandardCharsets.UTF_8);
        if (Htmx.asks(request)) {
            response.setHeader(Htmx.REDIRECT, page);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            Redirect.seeOther(response, page);
        }
    }

    private static SafePath wanted(HttpServletRequest request) {
        if (Htmx.asks(request)) {
            return pageOf(request.getHeader(Htmx.CURRENT_PAGE));
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            String query = request.getQueryString();
            return SafePath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        // A form was sent: back to the page with the form.
        return pageOf(request.getHeader(HttpHeaders.REFERER));
    }

    private static SafePath pageOf(@Nullable String address) {
        try {
            URI page = URI.create(Optional.ofNullable(address).orElse(""));
            return SafePath.of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return SafePath.HOME;
        }
    }
}
