package si.glas.positions;

import java.time.Instant;
import si.glas.kernel.PersonId;

/**
 * An immutable version of a position's text.
 *
 * @param number from 1
 * @param markdown the canonical text
 * @param sha256 of the canonical text, as 64 hexadecimal digits
 * @param reason why it was made, in its author's words
 */
public record VersionView(
        VersionId id,
        PositionId position,
        int number,
        String markdown,
        String sha256,
        PersonId author,
        Instant savedAt,
        String reason) {}
