package si.glas.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * A notice that this program, and no other, is about to send.
 *
 * @param claim names this attempt
 * @param attempts including this one
 */
record Claim(
        UUID id,
        UUID claim,
        int attempts,
        @Nullable PersonId person,
        String name,
        String address,
        String subject,
        String text,
        String html,
        boolean wiped,
        @Nullable Instant until,
        Instant createdAt) {}
