package si.glas.bench.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.NewPosition;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView.Kind;
import si.glas.positions.PositionView.Matter;
import si.glas.positions.SaveText;
import si.glas.positions.StartPosition;
import si.glas.review.AddComment;
import si.glas.review.CloseReview;
import si.glas.review.Review;
import si.glas.review.Reviews;
import si.glas.review.Speaker;

/** Starts positions and brings each to its step, by what people do in the program: the engine runs all of it. */
public final class RunningPositions {

    private final StartPosition startPosition;
    private final SaveText saveText;
    private final PositionArchive archive;
    private final AddComment addComment;
    private final CloseReview closeReview;
    private final Reviews reviews;
    private final Ballots ballots;
    private final Tasks tasks;
    private final Office office;
    private final Speaker member;
    private final String text;

    /** @param member who comments */
    public RunningPositions(GlasUnderTest glas, Office office, Speaker member, String text) {
        startPosition = glas.the(StartPosition.class);
        saveText = glas.the(SaveText.class);
        archive = glas.the(PositionArchive.class);
        addComment = glas.the(AddComment.class);
        closeReview = glas.the(CloseReview.class);
        reviews = glas.the(Reviews.class);
        ballots = glas.the(Ballots.class);
        tasks = new Tasks(glas);
        this.office = office;
        this.member = member;
        this.text = text;
    }

    /**
     * Brings a position before the members.
     *
     * @param matter that decides in which tier they vote on it
     */
    public PositionId bringToReview(int number, Matter matter) {
        PositionId position = start(number, Step.REVIEW, matter);
        tasks.complete(
                position, "write-text", Map.of("reason", "Prvo besedilo", "finished", "true"), office.editor(number));
        tasks.complete(position, "check-text", Map.of("decision", "forward"), office.coordinator());
        review(position);
        return position;
    }

    /** Ends the review, and so begins the ballot. */
    public BallotId callForVotes(PositionId position) {
        closeReview.early(
                review(position).id(),
                "Vsi so povedali svoje.",
                office.coordinator().id());
        return Patience.await(
                        "the ballot on " + position,
                        () -> Optional.ofNullable(
                                ballots.openOn(Set.of(position)).get(position)))
                .id();
    }

    private Review review(PositionId position) {
        return Patience.await("the review of " + position, () -> reviews.newestOf(position));
    }

    /** @param number of the position, by which its step is chosen */
    public void bring(int number) {
        Step step = Step.of(number);
        PositionId position = start(number, step, Matter.ORDINARY);
        tasks.await(position, "write-text");
        if (step == Step.WRITING) {
            return;
        }
        tasks.complete(
                position, "write-text", Map.of("reason", "Prvo besedilo", "finished", "true"), office.editor(number));
        tasks.await(position, "check-text");
        if (step == Step.CHECKING) {
            return;
        }
        tasks.complete(position, "check-text", Map.of("decision", "forward"), office.coordinator());
        if (step.isOfTheOffice()) {
            decide(position, step);
        } else {
            discuss(position, step);
        }
    }

    private PositionId start(int number, Step step, Matter matter) {
        PersonId editor = office.editor(number).id();
        PositionId position = startPosition.start(
                wanted(number, step, matter), office.coordinator().id());
        saveText.save(
                position,
                Objects.requireNonNull(archive.get(position).current()),
                text.replaceFirst("\\R", " " + number + "\n"),
                editor,
                "");
        return position;
    }

    private NewPosition wanted(int number, Step step, Matter matter) {
        @Nullable String mandate = step.isOfTheOffice() ? "Program 2026" : null;
        return new NewPosition(
                null,
                "Stališče o kulturi v mestih, občinah in na podeželju, številka " + number,
                Language.SL,
                step.isOfTheOffice() ? Kind.COMMENT : Kind.POSITION,
                matter,
                mandate,
                office.editorsOf(number),
                List.of(office.ministry()),
                "position",
                Map.of());
    }

    private void decide(PositionId position, Step step) {
        tasks.await(position, "approve-text");
        if (step == Step.SIGN_OFF) {
            tasks.complete(position, "approve-text", Map.of("decision", "approve"), office.coordinator());
            tasks.await(position, "sign-off");
        }
    }

    private void discuss(PositionId position, Step step) {
        Review review = review(position);
        if (step == Step.REVIEW) {
            return;
        }
        if (step == Step.BALLOT) {
            callForVotes(position);
            return;
        }
        addComment.add(new AddComment.Comment(position, review.textVersion(), null, "Več, prosimo."), member);
        closeReview.early(
                review.id(), "Vsi so povedali svoje.", office.coordinator().id());
        tasks.await(position, "dispose-comments");
    }
}
