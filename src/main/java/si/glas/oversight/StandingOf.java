package si.glas.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Turnout;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.review.Participation;
import si.glas.review.Review;
import si.glas.review.ReviewFigures;
import si.glas.review.Reviews;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Where one position stands: what waits and for whom, who has not acted, and its dates. */
@Component
public class StandingOf {

    /**
     * @param turnout of the open ballot, with those who have not voted
     * @param turnoutShown whether its rules let the reader know how many have voted
     * @param review that is open
     * @param silent who has said nothing in the open review
     */
    public record Standing(
            List<KeptTask> waiting,
            List<DeadlineView> deadlines,
            @Nullable Turnout turnout,
            boolean turnoutShown,
            @Nullable ReviewFigures review,
            List<Silent> silent) {}

    /** A member who has not taken part, with those who could. */
    public record Silent(String member, List<PersonCard> representatives) {}

    private final KeptTasks tasks;
    private final Deadlines deadlines;
    private final Ballots ballots;
    private final Reviews reviews;
    private final Participation participation;
    private final Directory directory;

    StandingOf(
            KeptTasks tasks,
            Deadlines deadlines,
            Ballots ballots,
            Reviews reviews,
            Participation participation,
            Directory directory) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.ballots = ballots;
        this.reviews = reviews;
        this.participation = participation;
        this.directory = directory;
    }

    public Standing of(PositionView position, SignedIn reader, Language language) {
        Optional<BallotView> ballot = openBallot(position.id());
        Optional<ReviewFigures> review = openReview(position.id());
        return new Standing(
                tasks.openOn(Set.of(position.id().value())),
                deadlines.openOn(Set.of(position.id().value())),
                ballot.map(open -> ballots.turnout(open.id(), language)).orElse(null),
                ballot.filter(open -> open.showsTurnoutTo(reader)).isPresent(),
                review.orElse(null),
                review.map(open -> silent(open, language)).orElse(List.of()));
    }

    private Optional<BallotView> openBallot(PositionId position) {
        return Optional.ofNullable(ballots.openOn(Set.of(position)).get(position));
    }

    private Optional<ReviewFigures> openReview(PositionId position) {
        return Optional.ofNullable(reviews.figures(Set.of(position)).get(position))
                .filter(figures -> figures.state() == Review.State.OPEN);
    }

    private List<Silent> silent(ReviewFigures review, Language language) {
        Set<MemberId> missing = participation.missing(review.review());
        Map<MemberId, List<PersonCard>> representatives = directory.representatives(missing);
        return directory.members(missing).values().stream()
                .map(member -> new Silent(member.name(), representatives.getOrDefault(member.id(), List.of())))
                .sorted(Comparator.comparing(Silent::member, Alphabet.of(language)))
                .toList();
    }
}
