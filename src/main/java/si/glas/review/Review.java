package si.glas.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.timetable.DeadlineId;

/**
 * The members' round on one version of a position; there is one for each reading.
 *
 * @param textVersion which is read, commented on and amended, and which does not change
 * @param deadline when it closes
 * @param members how many there were at the opening and, once it is closed, at the closing
 * @param mergedVersion with the accepted amendments; the newest one then if nothing was to be merged
 */
@Table("review")
public record Review(
        @Id ReviewId id,
        @Version int version,
        PositionId position,
        int reading,
        VersionId textVersion,
        State state,
        DeadlineId deadline,
        int members,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable VersionId mergedVersion) {

    /** How far it has got. */
    public enum State {
        /** Members take part. */
        OPEN,
        /** Editors answer. */
        CLOSED,
        /** Everything has an answer. */
        ANSWERED,
        /** What was accepted is in the text; no answer changes any more. */
        MERGED,
        /** It ended with its position. */
        STOPPED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether editors may give and change answers. */
    public boolean isBeingAnswered() {
        return state == State.CLOSED || state == State.ANSWERED;
    }

    public boolean isOver() {
        return state == State.MERGED || state == State.STOPPED;
    }

    Review closed(Instant at, int members) {
        return with(State.CLOSED, members, at, null);
    }

    Review answered() {
        return with(State.ANSWERED, members, closedAt, null);
    }

    Review merged(VersionId result) {
        return with(State.MERGED, members, closedAt, result);
    }

    Review stopped(Instant at) {
        return with(State.STOPPED, members, closedAt == null ? at : closedAt, null);
    }

    private Review with(State next, int members, @Nullable Instant closedAt, @Nullable VersionId mergedVersion) {
        return new Review(
                id,
                version,
                position,
                reading,
                textVersion,
                next,
                deadline,
                members,
                openedAt,
                closedAt,
                mergedVersion);
    }

    /** @throws ReviewIsClosed if members cannot take part any more */
    Review requireOpen() {
        if (!isOpen()) {
            throw new ReviewIsClosed(this);
        }
        return this;
    }

    /** @throws VersionNotUnderReview if what somebody has read and wants to say something about is another version */
    Review requireVersion(VersionId read) {
        if (!textVersion.equals(read)) {
            throw new VersionNotUnderReview(this);
        }
        return this;
    }

    /** @throws AnswersAreFinal if it is still open, or over */
    Review requireBeingAnswered() {
        if (!isBeingAnswered()) {
            throw new AnswersAreFinal(this);
        }
        return this;
    }
}
