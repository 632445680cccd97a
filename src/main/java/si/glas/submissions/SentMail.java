package si.glas.submissions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a decision-maker, on record from before the mail server is spoken to.
 *
 * @param id its Message-ID is made of it
 * @param number of the mails of this purpose, from 1
 * @param answer of the mail server, or what was told of a bounce; it may quote the address
 * @param settledAt when it was known what became of it
 */
record SentMail(
        UUID id,
        SubmissionId submission,
        Purpose purpose,
        int number,
        String address,
        String messageId,
        State state,
        String answer,
        Instant claimedAt,
        @Nullable Instant settledAt) {

    /** What a mail is for. */
    enum Purpose {
        DELIVERY,
        CHASER
    }

    /** What became of a mail. */
    enum State {
        /** It is being sent, or was when the program ended. */
        CLAIMED,
        ACCEPTED,
        /** It has surely not left, and may be sent again. */
        POSTPONED,
        REFUSED,
        /** Nobody knows whether it has left; it is not sent again. */
        UNCERTAIN,
        BOUNCED
    }

    boolean isIn(State wanted) {
        return state == wanted;
    }
}
