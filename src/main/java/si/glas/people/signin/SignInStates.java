package si.glas.people.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.glas.people.access.Secret;

/** Says how links and codes stand, without using them. */
@Component
class SignInStates {

    private final Challenges challenges;
    private final AskLimits limits;
    private final SignInSettings settings;
    private final InstantSource clock;

    SignInStates(Challenges challenges, AskLimits limits, SignInSettings settings, InstantSource clock) {
        this.challenges = challenges;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    SignInState ofLink(Secret token) {
        return challenges.byToken(token).map(this::state).orElse(SignInState.UNKNOWN);
    }

    CodeState ofCode(Secret browser) {
        Optional<Challenge> asked = challenges.byBrowser(browser);
        int tries = asked.map(Challenge::tries).orElse(0);
        return new CodeState(asked.map(this::stateOfCode).orElse(SignInState.UNKNOWN), tries, settings.tries() - tries);
    }

    private SignInState stateOfCode(Challenge challenge) {
        SignInState state = state(challenge);
        boolean taken = challenge.tries() < settings.tries() && limits.allowCodes(challenge, clock.instant());
        return state == SignInState.OPEN && !taken ? SignInState.EXHAUSTED : state;
    }

    private SignInState state(Challenge challenge) {
        Instant now = clock.instant();
        if (challenge.usedAt() != null) {
            return SignInState.USED;
        }
        return challenge.isOpen(now) ? SignInState.OPEN : SignInState.EXPIRED;
    }

    /**
     * @param wrong how many wrong codes have been typed
     * @param left how many may still be
     */
    record CodeState(SignInState state, int wrong, int left) {}
}
