package si.glas.people.signin;

import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import si.glas.people.access.Secret;

/** A code that somebody typed, with the secret of their browser. */
final class TypedCode extends OneTimeTokenAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Secret browser;

    TypedCode(Secret browser, Code code) {
        super(code.digits());
        this.browser = browser;
    }

    Secret browser() {
        return browser;
    }

    Code code() {
        return new Code(String.valueOf(getTokenValue()));
    }
}
