package si.glas.people.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of signing in are. */
final class SignInPages {

    static final String ASK = "/sign-in";
    static final String CODE = "/sign-in/code";
    static final String LINK = "/sign-in/link";

    private SignInPages() {}

    static String link(String token) {
        return LINK + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
