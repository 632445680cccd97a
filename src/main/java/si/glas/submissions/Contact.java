package si.glas.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * One time at which the network was in touch with a decision-maker.
 *
 * @param submission that it was about, if it was about one
 * @param recordedBy nobody if the process has noted it
 */
public record Contact(
        UUID id,
        AddresseeId addressee,
        LocalDate happenedOn,
        Kind kind,
        String note,
        @Nullable SubmissionId submission,
        @Nullable PersonId recordedBy,
        Instant recordedAt) {

    /** How they were in touch. */
    public enum Kind {
        MEETING,
        CALL,
        LETTER,
        EVENT,
        OTHER,
        /** A text was delivered to them. */
        DELIVERY,
        /** They were asked once more for an answer. */
        CHASER,
        /** They answered. */
        RESPONSE;

        /** Whether Glas notes it by itself. */
        public boolean isAutomatic() {
            return this == DELIVERY || this == CHASER || this == RESPONSE;
        }
    }
}
