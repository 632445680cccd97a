package si.glas.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import si.glas.language.Language;

/**
 * Which language somebody reads Glas in: what they chose with {@code ?lang=}, now or before, else what their browser
 * asks for.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Language.of(request.getParameter(NAME))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, NAME))
                        .map(Cookie::getValue)
                        .flatMap(Language::of))
                .orElseGet(() -> Language.bestFor(preferred(request)))
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen with ?" + NAME + "=");
    }

    /** Remembers a choice, so that the links of the page need not carry it on. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language.of(request.getParameter(NAME)).ifPresent(chosen -> remember(chosen, request, response));
        return true;
    }

    private static void remember(Language chosen, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, chosen.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static List<Locale.LanguageRange> preferred(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
