package si.glas.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that has not got where it should.
 *
 * @param answer what the mail server said
 * @param erased whether it held a secret and cannot be sent again
 */
public record Trouble(
        UUID id,
        Instant createdAt,
        String name,
        String address,
        String subject,
        State state,
        int attempts,
        @Nullable String answer,
        boolean erased) {

    /** Why it has not. */
    public enum State {
        WAITING,
        REFUSED,
        GIVEN_UP,
        UNCERTAIN
    }

    public boolean canBeSentAgain() {
        return state != State.WAITING && !erased;
    }
}
