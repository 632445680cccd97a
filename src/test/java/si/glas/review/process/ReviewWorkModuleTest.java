package si.glas.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.engine.Job;
import si.glas.engine.NoVariables;
import si.glas.forms.FormData;
import si.glas.positions.DemandsUnclear;
import si.glas.positions.DraftNotSaved;
import si.glas.positions.Drafting;
import si.glas.positions.PositionArchive;
import si.glas.positions.VersionId;
import si.glas.review.AnswerContribution;
import si.glas.review.AnswersMissing;
import si.glas.review.Contribution;
import si.glas.review.Decision;
import si.glas.review.Disposition;
import si.glas.review.ProposeAmendment;
import si.glas.review.Review;
import si.glas.review.ReviewModuleTest;
import si.glas.review.Reviews;
import si.glas.review.Scene;
import si.glas.review.Scenes;
import si.glas.review.neighbours.Diary;
import si.glas.tasks.Task;
import si.glas.tasks.TaskForm;

/** What the room does for its process, also when the engine asks for it twice. */
@ReviewModuleTest
class ReviewWorkModuleTest {

    private static final Job JOB = new Job(1, 2, 3, 4, "review", "Task_Any", Map.of(), null);

    @Autowired
    private Scenes scenes;

    @Autowired
    private Diary diary;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PositionArchive positions;

    @Autowired
    private ProposeAmendment proposeAmendment;

    @Autowired
    private AnswerContribution answer;

    @Autowired
    private Drafting drafting;

    @Autowired
    private OpenReviewWorker openReview;

    @Autowired
    private CloseReviewWorker closeReview;

    @Autowired
    private MergeAmendmentsWorker mergeAmendments;

    @Autowired
    private DisposeCommentsForm disposeComments;

    @Autowired
    private ConsolidateTextForm consolidateText;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = scenes.open();
    }

    @Test
    void opensOneReviewHoweverOftenItIsAsked() {
        // given
        OpenReviewWorker.Requested asked = new OpenReviewWorker.Requested(scene.position(), 1);

        // when then
        assertThat(openReview.handle(asked, JOB)).isEqualTo(openReview.handle(asked, JOB));
        assertThat(openReview.handle(asked, JOB).reviewId())
                .isEqualTo(scene.review().id());
        assertThat(openReview.handle(asked, JOB).deadlineId())
                .isEqualTo(scene.review().deadline());
    }

    @Test
    void closesTheReviewOnceAndSaysTheSameAgain() {
        // given
        propose(5, "Fees are paid within 15 days.");
        CloseReviewWorker.Due due = new CloseReviewWorker.Due(scene.review().id());

        // when then
        assertThat(closeReview.handle(due, JOB).anythingToAnswer()).isTrue();
        assertThat(closeReview.handle(due, JOB).anythingToAnswer()).isTrue();
        assertThat(diary.acts("review.reviewClosed")).hasSize(1);
    }

    @Test
    void letsTheEditorsGoOnOnlyWhenEverythingHasAnAnswer() {
        // given
        Contribution amendment = propose(5, "Fees are paid within 15 days.");
        close();
        TaskForm.Opened opened = disposeComments.open(task(), scene.editor());

        // then
        assertThat(opened.title()).isEqualTo(Scenes.TITLE);
        assertThat(opened.links()).extracting(TaskForm.Link::path).containsExactly(scene.path() + "/answers");
        assertThatExceptionOfType(AnswersMissing.class)
                .isThrownBy(() -> disposeComments.complete(task(), FormData.empty(), scene.editor()));

        // when
        accept(amendment);
        Record variables = disposeComments.complete(task(), FormData.empty(), scene.editor());

        // then
        assertThat(variables).isEqualTo(new NoVariables());
        assertThat(reviews.get(scene.review().id()).state()).isEqualTo(Review.State.ANSWERED);
    }

    @Test
    void mergesOnceAndGivesTheSameVersionAgain() {
        // given
        answered();
        MergeAmendmentsWorker.Answered asked =
                new MergeAmendmentsWorker.Answered(scene.review().id());

        // when
        VersionId merged = mergeAmendments.handle(asked, JOB).versionId();

        // then
        assertThat(mergeAmendments.handle(asked, JOB).versionId()).isEqualTo(merged);
        assertThat(positions.get(scene.position()).current()).isEqualTo(merged);
        assertThat(positions.version(merged).markdown()).contains("within 15 days");
    }

    @Test
    void showsTheMergedTextAndHandsItIn() {
        // given
        merged();
        TaskForm.Opened opened = consolidateText.open(task(), scene.editor());

        // when
        consolidateText.complete(task(), new FormData(Map.of("reason", "Nothing.")), scene.editor());

        // then
        assertThat(opened.model().get("html")).asString().contains("within 15 days");
        assertThat(opened.model()).containsEntry("left", List.of());
        assertThat(opened.links())
                .extracting(TaskForm.Link::path)
                .containsExactly("/positions/" + scene.position() + "/edit", scene.path() + "/outcome");
        assertThat(diary.acts("positions.draftFinished"))
                .singleElement()
                .satisfies(act -> assertThat(act.reason()).isEqualTo("Nothing."));
    }

    @Test
    void handsNoTextInThatIsNotSavedOrDemandsNothingClearly() {
        // given
        merged();
        VersionId newest =
                Objects.requireNonNull(positions.get(scene.position()).current());
        drafting.keep(scene.position(), newest, "# Half a thought", scene.editor());

        // then
        assertThatExceptionOfType(DraftNotSaved.class).isThrownBy(this::consolidate);

        // when
        drafting.discard(scene.position(), scene.editor());
        scenes.write(scene.position(), "# No demands\n", scene.editor());

        // then
        assertThatExceptionOfType(DemandsUnclear.class).isThrownBy(this::consolidate);
    }

    private void consolidate() {
        consolidateText.complete(task(), new FormData(Map.of("reason", "Nothing.")), scene.editor());
    }

    private void merged() {
        answered();
        mergeAmendments.handle(new MergeAmendmentsWorker.Answered(scene.review().id()), JOB);
    }

    private void answered() {
        Contribution amendment = propose(5, "Fees are paid within 15 days.");
        close();
        accept(amendment);
        disposeComments.complete(task(), FormData.empty(), scene.editor());
    }

    private void close() {
        closeReview.handle(new CloseReviewWorker.Due(scene.review().id()), JOB);
    }

    private Contribution propose(int block, String wording) {
        return proposeAmendment.propose(scene.proposal(block, wording), scene.oder());
    }

    private void accept(Contribution amendment) {
        answer.answer(amendment.id(), amendment.version(), new Decision(Disposition.ACCEPTED, "", ""), scene.editor());
    }

    private Task task() {
        UUID position = scene.position().value();
        return new Task(
                7,
                "any",
                Set.of("editors/" + position),
                null,
                Instant.EPOCH,
                position,
                scene.review().id().value(),
                null,
                null);
    }
}
