package si.glas.review;

import java.time.InstantSource;
import java.util.Objects;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.people.Directory;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionView;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;

/** Puts the newest version of a position before the members. */
@UseCase
public class OpenReview {

    private final KeptReviews reviews;
    private final PositionArchive positions;
    private final Directory directory;
    private final ReviewNotices notices;
    private final Chronicle chronicle;
    private final InstantSource clock;

    OpenReview(
            KeptReviews reviews,
            PositionArchive positions,
            Directory directory,
            ReviewNotices notices,
            Chronicle chronicle,
            InstantSource clock) {
        this.reviews = reviews;
        this.positions = positions;
        this.directory = directory;
        this.notices = notices;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @return the review of this reading, which may have been opened already */
    public Review open(PositionId position, int reading) {
        return reviews.findByPositionAndReading(position, reading).orElseGet(() -> openNew(position, reading));
    }

    private Review openNew(PositionId id, int reading) {
        // First, because this locks the position: from here on nobody saves another version.
        positions.enter(id, PositionView.Stage.REVIEW);
        VersionView text =
                positions.version(Objects.requireNonNull(positions.get(id).current()));
        Review review = reviews.save(review(text, reading));
        chronicle.record(Act.of("review.reviewOpened", id, Actor.PROCESS)
                .with("version", text.number())
                .with("sha256", text.sha256()));
        notices.opened(review);
        return review;
    }

    private Review review(VersionView text, int reading) {
        ReviewId id = ReviewId.random();
        DeadlineId deadline = positions.setDeadline(text.position(), DeadlineView.Kind.REVIEW, id.value());
        return new Review(
                id,
                0,
                text.position(),
                reading,
                text.id(),
                Review.State.OPEN,
                deadline,
                directory.members().size(),
                clock.instant(),
                null,
                null);
    }
}
