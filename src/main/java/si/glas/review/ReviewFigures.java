package si.glas.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.glas.positions.PositionId;
import si.glas.timetable.DeadlineId;

/**
 * How a review stands, in numbers.
 *
 * @param tookPart how many members have taken part
 * @param members how many there are, as {@link Review#members} counts them
 * @param nothingToAdd how many of those who took part have nothing to add and wrote nothing
 * @param unanswered how many of the comments and amendments wait for an answer
 */
public record ReviewFigures(
        ReviewId review,
        PositionId position,
        int reading,
        Review.State state,
        DeadlineId deadline,
        Instant openedAt,
        @Nullable Instant closedAt,
        int tookPart,
        int members,
        int nothingToAdd,
        int comments,
        int amendments,
        int unanswered) {

    public int contributions() {
        return comments + amendments;
    }

    public int answered() {
        return contributions() - unanswered;
    }
}
