package si.glas.review;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import si.glas.people.Directory;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.timetable.Deadlines;

/** What happens when a review closes, whoever closes it. */
@Component
class Closing {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final PositionArchive positions;
    private final Deadlines deadlines;
    private final Directory directory;
    private final ReviewNotices notices;
    private final InstantSource clock;

    Closing(
            KeptReviews reviews,
            KeptContributions contributions,
            PositionArchive positions,
            Deadlines deadlines,
            Directory directory,
            ReviewNotices notices,
            InstantSource clock) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.positions = positions;
        this.deadlines = deadlines;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** Has the editors answer; a review in which nobody has written anything is over. */
    void close(Review open) {
        int number = contributions.of(open.id()).size();
        Review closed = open.closed(clock.instant(), directory.members().size());
        reviews.save(number > 0 ? closed : closed.merged(open.textVersion()));
        positions.enter(open.position(), PositionView.Stage.CONSOLIDATION);
        deadlines.close(open.deadline());
        if (number > 0) {
            notices.answersAsked(open, number);
        }
    }
}
