package si.glas.people.signin;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;

/** Lets in whoever types the code in the browser in which they asked, once; a few wrong codes and it is void. */
@UseCase
class UseCode {

    private final Challenges challenges;
    private final AskLimits limits;
    private final SignInSettings settings;
    private final InstantSource clock;

    UseCode(Challenges challenges, AskLimits limits, SignInSettings settings, InstantSource clock) {
        this.challenges = challenges;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nobody if the code is wrong, or if codes are not taken, or no longer. */
    Optional<Admitted> use(Secret browser, Code code) {
        Instant now = clock.instant();
        return challenges
                .lockByBrowser(browser)
                .filter(challenge -> challenge.isOpen(now)
                        && challenge.tries() < settings.tries()
                        && limits.allowCodes(challenge, now))
                .flatMap(challenge -> compare(challenge, browser, code, now));
    }

    private Optional<Admitted> compare(Challenge challenge, Secret browser, Code code, Instant now) {
        PersonId person = challenge.person();
        boolean right = MessageDigest.isEqual(challenge.code(), browser.hashOfShort(code.digits()));
        if (right && person != null && challenges.use(challenge.id(), now)) {
            return Optional.of(new Admitted(person, SafePath.of(challenge.path())));
        }
        challenges.addTry(challenge.id());
        return Optional.empty();
    }
}
