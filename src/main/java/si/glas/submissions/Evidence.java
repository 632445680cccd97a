package si.glas.submissions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;

/**
 * A file that proves that something was sent, received or answered.
 *
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param reference a Message-ID, or the number that a portal or the post has given; empty if there is none
 * @param happenedAt when what it proves happened
 * @param recordedBy nobody if the process did
 */
public record Evidence(
        EvidenceId id,
        SubmissionId submission,
        Kind kind,
        String sha256,
        String fileName,
        String mediaType,
        long size,
        String reference,
        Instant happenedAt,
        @Nullable PersonId recordedBy) {

    /** What it proves. */
    public enum Kind {
        /** That the text was mailed: the mail as it was handed over, with all its headers and the document. */
        SENT_MAIL,
        /** That an answer was asked for once more. */
        CHASER,
        /** That a portal or the post took the text. */
        RECEIPT,
        /** What the decision-maker answered. */
        RESPONSE
    }
}
