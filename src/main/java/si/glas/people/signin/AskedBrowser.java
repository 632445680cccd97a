package si.glas.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import si.glas.people.Email;
import si.glas.people.access.Secret;

/**
 * What a browser that asked keeps, in a cookie of its own.
 *
 * @param secret that binds the code to it
 * @param email as it was typed there, only to be shown there again; empty if none was
 */
record AskedBrowser(Secret secret, String email) {

    private static final String COOKIE = "asked";
    private static final String PATH = "/sign-in";
    private static final String SEPARATOR = ".";
    private static final int LONGEST = 1000;

    static Optional<AskedBrowser> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .map(value -> value.split("\\" + SEPARATOR, 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new AskedBrowser(new Secret(parts[0]), readable(parts[1])));
    }

    /** Longer than the code is valid, so that whoever comes too late is told so. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        String shown = Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
        set(secret.text() + SEPARATOR + shown, SignInSettings.MEMORY, request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration validity, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .maxAge(validity)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String readable(String encoded) {
        try {
            String email = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Email.isValid(email) ? email : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
