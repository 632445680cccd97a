package si.glas.people.signin;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Puts Spring Security's filter for one-time tokens where our forms send them.
 *
 * <p>Its {@code oneTimeTokenLogin()} would also bring a filter that makes tokens, for a user name and nothing else. Ours
 * come with a code and a browser's secret, are asked for on a page that says what is wrong, and are made for unknown
 * addresses too.
 */
final class MailSignIn
        extends AbstractAuthenticationFilterConfigurer<HttpSecurity, MailSignIn, OneTimeTokenAuthenticationFilter> {

    private final MailedTokens tokens;

    MailSignIn(MailedTokens tokens) {
        super(new OneTimeTokenAuthenticationFilter(), null);
        this.tokens = tokens;
        loginProcessingUrl("/sign-in/{way:link|code}");
        getAuthenticationFilter().setAuthenticationConverter(new PostedToken());
        successHandler(new AfterSignIn());
        failureHandler(new AfterRefusal());
    }

    @Override
    public void init(HttpSecurity http) {
        super.init(http);
        http.authenticationProvider(tokens);
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String url) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, url);
    }
}
