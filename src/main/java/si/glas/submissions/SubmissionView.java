package si.glas.submissions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.texts.Fingerprint;
import si.glas.timetable.DeadlineId;

/**
 * A submission as pages and other rooms see it.
 *
 * @param body of the decision-maker, as the register has it now
 * @param office within the body; empty if there is none
 * @param followed whether a process still goes on about it; else people do by themselves what is left to do
 * @param paper SHA-256 of the PDF that was signed off, or is to be
 * @param channel on which it was delivered
 */
public record SubmissionView(
        SubmissionId id,
        PositionId position,
        VersionId textVersion,
        AddresseeId addressee,
        String body,
        String office,
        State state,
        boolean followed,
        Instant preparedAt,
        Fingerprint paper,
        @Nullable PersonId signedOffBy,
        @Nullable Instant signedOffAt,
        @Nullable Channel channel,
        @Nullable Instant deliveredAt,
        @Nullable DeadlineId responseDeadline) {

    /** Where a submission stands. */
    public enum State {
        /** It waits for the sign-off. */
        PREPARED,
        OBJECTED,
        /** It is signed off and about to be delivered. */
        CLEARED,
        /** It did not get there, or nobody knows. */
        FAILED,
        /** It has got there and waits for an answer. */
        DELIVERED,
        /** The time for an answer is over. */
        NO_ANSWER,
        ANSWERED,
        /** For each demand it is on record what became of it. */
        CONCLUDED,
        GIVEN_UP,
        /** The position was withdrawn before it could be delivered. */
        CANCELLED
    }

    /** By which others know the decision-maker, such as "Ministry of Culture, Directorate for Art". */
    public String addresseeName() {
        return office.isEmpty() ? body : body + ", " + office;
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether an answer can be recorded. */
    public boolean isAnswerable() {
        return switch (state) {
            case DELIVERED, NO_ANSWER, ANSWERED, CONCLUDED -> true;
            default -> false;
        };
    }

    /** Whether people record what was taken up on a page of their own, because no task asks them to. */
    public boolean isUptakeOpen() {
        return state == State.CONCLUDED || state == State.ANSWERED && !followed;
    }
}
