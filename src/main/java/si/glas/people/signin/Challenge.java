package si.glas.people.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * That somebody asked to be let in, and how it stands.
 *
 * @param person nobody if the address that was typed is nobody's
 * @param address hash of the address that was typed
 * @param code keyed hash
 * @param path where they go when they are in
 */
record Challenge(
        UUID id,
        @Nullable PersonId person,
        byte[] address,
        byte[] client,
        byte[] code,
        String path,
        int tries,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    boolean isOpen(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }
}
