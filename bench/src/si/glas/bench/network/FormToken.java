package si.glas.bench.network;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page gives a browser so that the browser, and nobody else, can send its forms.
 *
 * @param cookie with its name
 * @param field what goes along in the form as {@code _csrf}
 */
public record FormToken(String cookie, String field) {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static FormToken of(HttpResponse<String> page) {
        Matcher field = FIELD.matcher(page.body());
        if (!field.find()) {
            throw new IllegalStateException("There is no form on " + page.uri());
        }
        return new FormToken(cookie(page), field.group(1));
    }

    private static String cookie(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("csrf="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }
}
