package si.glas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static si.glas.review.Disposition.ACCEPTED;
import static si.glas.review.Disposition.ACCEPTED_IN_PART;
import static si.glas.review.Disposition.NOTED;
import static si.glas.review.Disposition.REJECTED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.kernel.ManualClock;
import si.glas.kernel.NotAllowed;
import si.glas.positions.PositionArchive;
import si.glas.positions.VersionView;
import si.glas.review.neighbours.Diary;
import si.glas.review.neighbours.Post;
import si.glas.texts.RewordingSpills;

@ReviewModuleTest
class AnsweringModuleTest {

    @Autowired
    private Scenes scenes;

    @Autowired
    private Post post;

    @Autowired
    private Diary diary;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PositionArchive positions;

    @Autowired
    private AddComment addComment;

    @Autowired
    private ProposeAmendment proposeAmendment;

    @Autowired
    private CloseReview close;

    @Autowired
    private AnswerContribution answer;

    @Autowired
    private AcceptCompromise acceptCompromise;

    @Autowired
    private FinishAnswers finish;

    @Autowired
    private MergeAmendments merge;

    @Autowired
    private ManualClock clock;

    private Scene scene;
    private Contribution comment;
    private Contribution fifteen;
    private Contribution twenty;
    private Contribution all;

    @BeforeEach
    void close() {
        scene = scenes.open();
        comment = addComment.add(scene.comment(3, "How many?"), scene.oder());
        fifteen = propose(5, "Fees are paid within 15 days.", scene.oder());
        twenty = propose(5, "Fees are paid within 20 days.", scene.lutka());
        all = propose(5, "All fees are paid within 30 days.", scene.galerija());
        close.whenDue(scene.review().id());
        post.clear();
    }

    @Test
    void keepsTheAnswerAndWritesItDown() {
        // when
        answer(comment, NOTED, " Nobody knows. ", "");

        // then
        Answer given = Objects.requireNonNull(now(comment).answer());
        assertThat(given.disposition()).isEqualTo(NOTED);
        assertThat(given.reason()).isEqualTo("Nobody knows.");
        assertThat(given.givenBy()).isEqualTo(scene.editor());
        assertThat(diary.acts("review.contributionAnswered")).singleElement().satisfies(act -> {
            assertThat(act.details())
                    .containsOnly(
                            Map.entry("number", "1"), Map.entry("kind", "COMMENT"), Map.entry("disposition", "NOTED"));
            assertThat(act.reason()).isEqualTo("Nobody knows.");
        });
    }

    @Test
    void wantsAReasonUnlessItIsAccepted() {
        answer(all, ACCEPTED, "", "");

        for (Disposition disposition : List.of(REJECTED, NOTED, ACCEPTED_IN_PART)) {
            assertThatExceptionOfType(ReasonMissing.class)
                    .isThrownBy(() -> answer(comment, disposition, " ", "Words."));
        }
    }

    @Test
    void acceptsNoTwoAmendmentsThatTouchTheSameWordsAndNamesTheOther() {
        // given
        answer(fifteen, ACCEPTED, "", "");
        answer(all, ACCEPTED, "", "");

        // then
        assertThatExceptionOfType(AmendmentsConflict.class)
                .isThrownBy(() -> answer(twenty, ACCEPTED, "", ""))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(2));
        assertThatExceptionOfType(AmendmentsConflict.class)
                .isThrownBy(() -> answer(twenty, ACCEPTED_IN_PART, "Both.", "Fees are paid within 17 days."))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(2));
        assertThat(now(twenty).isAnswered()).isFalse();

        // when
        answer(fifteen, REJECTED, "Too short.", "");

        // then
        answer(twenty, ACCEPTED, "", "");
    }

    @Test
    void wantsACompromiseThatIsOne() {
        assertThatExceptionOfType(CompromiseMissing.class)
                .isThrownBy(() -> answer(fifteen, ACCEPTED_IN_PART, "Well.", " "));
        assertThatExceptionOfType(AmendmentChangesNothing.class)
                .isThrownBy(() -> answer(fifteen, ACCEPTED_IN_PART, "Well.", Scene.DEMAND));
        answer(comment, ACCEPTED_IN_PART, "We say how many, but not who.", "");
    }

    @Test
    void wantsACompromiseThatChangesNoOtherParagraph() {
        // given
        scene = scenes.open();
        Contribution thanks = propose(2, "We are glad.", scene.oder());
        close.whenDue(scene.review().id());

        // then
        assertThatExceptionOfType(RewordingSpills.class)
                .isThrownBy(() -> answer(thanks, ACCEPTED_IN_PART, "Well.", "```\nopen"));
    }

    @Test
    void tellsWhoeverProposedOfTheCompromiseAndRecordsThatTheyAcceptIt() {
        // when
        answer(fifteen, ACCEPTED_IN_PART, "Well.", "Fees are paid within 17 days.");

        // then
        assertThat(post.told("review.compromiseOffered"))
                .containsExactly(scene.oder().person());

        // when
        acceptCompromise.accept(fifteen.id(), givenAt(fifteen), scene.oder());
        acceptCompromise.accept(fifteen.id(), givenAt(fifteen), scene.oder());

        // then
        Answer answer = Objects.requireNonNull(now(fifteen).answer());
        assertThat(answer.isAgreed()).isTrue();
        assertThat(answer.agreedBy()).isEqualTo(scene.oder().person());
        assertThat(diary.acts("review.compromiseAccepted")).hasSize(1);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> acceptCompromise.accept(fifteen.id(), givenAt(fifteen), scene.lutka()));
    }

    @Test
    void keepsTheirConsentOnlyToTheCompromiseThatTheyAccepted() {
        // given
        answer(fifteen, ACCEPTED_IN_PART, "Well.", "Fees are paid within 17 days.");
        Instant first = givenAt(fifteen);
        acceptCompromise.accept(fifteen.id(), first, scene.oder());

        // when
        answer(fifteen, ACCEPTED_IN_PART, "Better.", "Fees are paid within 17 days.");

        // then
        assertThat(Objects.requireNonNull(now(fifteen).answer()).isAgreed()).isTrue();
        assertThat(post.notices("review.compromiseOffered")).hasSize(1);

        // when
        answer(fifteen, ACCEPTED_IN_PART, "Better.", "Fees are paid within 18 days.");

        // then
        assertThat(Objects.requireNonNull(now(fifteen).answer()).isAgreed()).isFalse();
        assertThat(post.notices("review.compromiseOffered")).hasSize(2);
        assertThatExceptionOfType(NothingToAgreeTo.class)
                .isThrownBy(() -> acceptCompromise.accept(all.id(), first, scene.galerija()));
    }

    @Test
    void letsOnlyEditorsAnswer() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> answer.answer(
                        comment.id(), comment.version(), new Decision(NOTED, "Well.", ""), scene.coordinator()));
    }

    @Test
    void losesNoAnswerWhenTwoEditorsAnswerAtTheSameInstant() throws Exception {
        // given
        AtOnce.Result one = new AtOnce.Result();
        AtOnce.Result other = new AtOnce.Result();

        // when
        AtOnce.run(
                () -> one.note(() -> {
                    answer.answer(comment.id(), 1, new Decision(NOTED, "One.", ""), scene.editor());
                    return "done";
                }),
                () -> other.note(() -> {
                    answer.answer(comment.id(), 1, new Decision(REJECTED, "Other.", ""), scene.secondEditor());
                    return "done";
                }));

        // then
        assertThat(List.of(Objects.requireNonNullElse(one.value(), ""), Objects.requireNonNullElse(other.value(), "")))
                .containsExactlyInAnyOrder("done", "");
        assertThat(one.value() == null ? one.failure() : other.failure()).isInstanceOf(AnsweredMeanwhile.class);
        assertThat(diary.acts("review.contributionAnswered")).hasSize(1);
    }

    @Test
    void acceptsOnlyOneOfTwoConflictingAmendmentsWhenTwoEditorsAcceptThemAtTheSameInstant() throws Exception {
        // given
        AtOnce.Result one = new AtOnce.Result();
        AtOnce.Result other = new AtOnce.Result();

        // when
        AtOnce.run(
                () -> one.note(() -> {
                    answer(fifteen, ACCEPTED, "", "");
                    return true;
                }),
                () -> other.note(() -> {
                    answer(twenty, ACCEPTED, "", "");
                    return true;
                }));

        // then
        assertThat(one.value() == null ? one.failure() : other.failure()).isInstanceOf(AmendmentsConflict.class);
        assertThat(now(fifteen).isAnswered()).isNotEqualTo(now(twenty).isAnswered());
    }

    @Test
    void isNotFinishedBeforeEverythingHasAnAnswer() {
        // given
        answer(comment, NOTED, "Well.", "");
        answer(fifteen, ACCEPTED, "", "");

        // then
        assertThatExceptionOfType(AnswersMissing.class)
                .isThrownBy(() -> finish.finish(scene.review().id(), scene.editor()))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(2));
        assertThat(state()).isEqualTo(Review.State.CLOSED);

        // when
        answer(twenty, REJECTED, "Too long.", "");
        answer(all, NOTED, "Well.", "");
        finish.finish(scene.review().id(), scene.editor());
        finish.finish(scene.review().id(), scene.editor());

        // then
        assertThat(state()).isEqualTo(Review.State.ANSWERED);
        assertThat(diary.acts("review.answersFinished")).hasSize(1);
        answer(all, ACCEPTED, "", "");
    }

    @Test
    void mergesWhatWasAcceptedIntoTheNextVersionOnce() {
        // given
        answerAll();

        // when
        VersionView merged = positions.version(merge.merge(scene.review().id()));
        VersionView again = positions.version(merge.merge(scene.review().id()));

        // then
        assertThat(again).isEqualTo(merged);
        assertThat(merged.markdown()).isEqualTo(Scene.TEXT.replace(Scene.DEMAND, "All fees are paid within 17 days."));
        assertThat(merged.number()).isEqualTo(3);
        assertThat(merged.author()).isEqualTo(scene.secondEditor());
        assertThat(merged.reason()).isEqualTo("Amendments 2, 4 are merged.");
        assertThat(state()).isEqualTo(Review.State.MERGED);
        assertThat(now(fifteen).merged()).isTrue();
        assertThat(now(twenty).merged()).isFalse();
        assertThat(diary.acts("review.amendmentsMerged")).hasSize(1);
        assertThatExceptionOfType(AnswersAreFinal.class).isThrownBy(() -> answer(comment, ACCEPTED, "", ""));
    }

    @Test
    void tellsThoseWhoTookPartWhatCameOfIt() {
        // given
        answerAll();
        post.clear();

        // when
        merge.merge(scene.review().id());
        merge.merge(scene.review().id());

        // then
        assertThat(post.told("review.answered"))
                .containsExactlyInAnyOrder(
                        scene.oder().person(),
                        scene.lutka().person(),
                        scene.galerija().person());
        assertThat(post.values("review.answered", scene.oder().person()))
                .containsEntry("number", 4)
                .containsEntry("accepted", 1)
                .containsEntry("inPart", 1)
                .containsEntry("rejected", 1)
                .containsEntry("noted", 1)
                .containsEntry("own", 2)
                .containsEntry("ownAccepted", 1);
    }

    @Test
    void keepsTheVersionIfNothingWasAccepted() {
        for (Contribution said : List.of(comment, fifteen, twenty, all)) {
            answer(said, REJECTED, "No.", "");
        }

        assertThat(merge.merge(scene.review().id())).isEqualTo(scene.review().textVersion());
        assertThat(state()).isEqualTo(Review.State.MERGED);
    }

    @Test
    void overwritesNothingThatWasWrittenSinceTheReview() {
        // given
        answerAll();
        scenes.write(scene.position(), Scene.TEXT.replace(Scene.DEMAND, "Fees are paid at once."), scene.editor());

        // when
        VersionView result = positions.version(merge.merge(scene.review().id()));

        // then
        assertThat(result.markdown()).contains("Fees are paid at once.");
        assertThat(now(fifteen).isLeftToEditors()).isTrue();
        assertThat(now(all).isLeftToEditors()).isTrue();
        assertThat(now(twenty).isLeftToEditors()).isFalse();
        assertThat(diary.acts("review.amendmentsMerged").getFirst().details())
                .containsEntry("merged", "0")
                .containsEntry("left", "2");
    }

    private void answerAll() {
        answer(comment, NOTED, "Well.", "");
        answer(fifteen, ACCEPTED_IN_PART, "Well.", "Fees are paid within 17 days.");
        answer(twenty, REJECTED, "Too long.", "");
        clock.add(Duration.ofMinutes(1));
        answer.answer(all.id(), now(all).version(), new Decision(ACCEPTED, "", ""), scene.secondEditor());
        finish.finish(scene.review().id(), scene.editor());
    }

    private Contribution propose(int block, String wording, Speaker by) {
        return proposeAmendment.propose(scene.proposal(block, wording), by);
    }

    private void answer(Contribution said, Disposition disposition, String reason, String compromise) {
        answer.answer(said.id(), now(said).version(), new Decision(disposition, reason, compromise), scene.editor());
    }

    private Contribution now(Contribution said) {
        return reviews.contribution(said.id());
    }

    private Instant givenAt(Contribution said) {
        return Objects.requireNonNull(now(said).answer()).givenAt();
    }

    private Review.State state() {
        return reviews.get(scene.review().id()).state();
    }
}
