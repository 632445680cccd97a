package si.glas.people.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often somebody may try to sign in.
 *
 * @param validity of a link and its code
 * @param tries to type one code
 * @param window within which asks are counted
 * @param asksForAddress mails to one address within the window
 * @param asksFromClient asks from one network address within the window: a whole office may be behind it
 * @param wrongCodesForAddress within a day; then only the link lets in, so that nobody guesses codes of new mails for
 *     ever
 * @param wrongCodesFromClient the same for one network address
 */
@ConfigurationProperties("glas.sign-in")
record SignInSettings(
        @DefaultValue("15m") Duration validity,
        @DefaultValue("5") int tries,
        @DefaultValue("15m") Duration window,
        @DefaultValue("5") int asksForAddress,
        @DefaultValue("200") int asksFromClient,
        @DefaultValue("15") int wrongCodesForAddress,
        @DefaultValue("100") int wrongCodesFromClient) {

    /** How long an ask is remembered after it can no longer be used. */
    static final Duration MEMORY = Duration.ofDays(1);
}
