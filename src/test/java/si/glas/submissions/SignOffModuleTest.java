package si.glas.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.neighbours.Post;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Entry;
import si.glas.positions.PositionView;
import si.glas.submissions.PrepareSubmission.Prepared;
import si.glas.submissions.SubmissionView.State;
import si.glas.submissions.neighbours.Office;
import si.glas.submissions.neighbours.Shelf;
import si.glas.texts.Fingerprint;

/** From an adopted text to the sign-off by somebody else. */
@SubmissionsModuleTest
class SignOffModuleTest {

    @Autowired
    private Journey journey;

    @Autowired
    private PrepareSubmission prepareSubmission;

    @Autowired
    private SignOff signOff;

    @Autowired
    private AnswerObjection answerObjection;

    @Autowired
    private ChangeAddressee changeAddressee;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private Post post;

    @Autowired
    private Office office;

    @Autowired
    private Shelf shelf;

    @BeforeEach
    void begin() {
        post.clear();
    }

    @Test
    void isPreparedOnceForEachTextAndDecisionMaker() {
        // given
        PositionView position = journey.position();
        AddresseeId addressee = journey.addressee(Channel.PORTAL);

        // when
        Prepared first = prepareSubmission.prepare(position.id(), Objects.requireNonNull(position.frozen()), addressee);
        Prepared again = prepareSubmission.prepare(position.id(), Objects.requireNonNull(position.frozen()), addressee);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(first.channel()).isEqualTo(Channel.PORTAL);
        assertThat(first.hasEmail()).isTrue();
        assertThat(first.hasPortal()).isTrue();
        assertThat(submissions.dossiers(position.id())).hasSize(1);
        assertThat(chronicle.of(position.id().value()))
                .extracting(entry -> entry.act().name())
                .containsExactly("submissions.submissionPrepared");
    }

    @Test
    void keepsTheDocumentByItsFingerprintAndMakesTheSameOneAgain() {
        // given
        PositionView position = journey.position();
        AddresseeId addressee = journey.addressee(Channel.EMAIL);
        SubmissionId id = prepareSubmission
                .prepare(position.id(), Objects.requireNonNull(position.frozen()), addressee)
                .submission();

        // then
        NamedFile paper = submissions.paper(id);
        assertThat(Fingerprint.of(paper.content()))
                .isEqualTo(submissions.get(id).paper());
        assertThat(paper.name()).isEqualTo("stalisce-pripombe-k-zakonu-o-kulturi.pdf");
        signOff.object(id, "Why this ministry?", office.chair.id());
        Fingerprint before = submissions.get(id).paper();
        answerObjection.askAgain(id, "It drafts the act.", office.coordinator.id());
        assertThat(submissions.get(id).paper()).isEqualTo(before);
        assertThat(post.told("submissions.signOffAsked"))
                .as("asked again about the same document")
                .containsExactly(office.chair.id(), office.chair.id());
    }

    @Test
    void asksThoseOfTheBoardWhoMaySignOff() {
        journey.prepared(Channel.EMAIL);

        assertThat(post.told("submissions.signOffAsked")).containsExactly(office.chair.id());
        assertThat(post.values("submissions.signOffAsked", office.chair.id()))
                .containsEntry("addressee", "Ministrstvo za kulturo, Direktorat za ustvarjalnost");
    }

    @Test
    void isSignedOffBySomebodyElse() {
        // given
        SubmissionId id = journey.prepared(Channel.EMAIL);

        // when
        signOff.signOff(id, office.chair.id());

        // then
        SubmissionView submission = submissions.get(id);
        assertThat(submission.state()).isEqualTo(State.CLEARED);
        assertThat(submission.signedOffBy()).isEqualTo(office.chair.id());
        assertThat(lastAct(submission).details())
                .containsEntry("sha256", submission.paper().hex());
    }

    @Test
    void isNeverSignedOffByWhoeverHasWrittenOrStartedIt() {
        // given
        SubmissionId written = journey.prepared(Channel.EMAIL);
        PositionView own = shelf.adopted("Lastno stališče", Set.of(office.editor.id()), office.chair.id());
        SubmissionId started = journey.prepared(own, Channel.EMAIL);

        // then
        assertThatExceptionOfType(OwnText.class)
                .isThrownBy(() -> signOff.signOff(written, office.writingChair.id()))
                .matches(refusal -> refusal.code().equals("submissions.ownText"));
        assertThatExceptionOfType(OwnText.class).isThrownBy(() -> signOff.signOff(started, office.chair.id()));
        assertThatExceptionOfType(OwnText.class)
                .isThrownBy(() -> signOff.object(started, "I know better.", office.chair.id()));
        assertThat(submissions.get(written).state()).isEqualTo(State.PREPARED);
        assertThat(submissions.get(started).state()).isEqualTo(State.PREPARED);
    }

    @Test
    void anObjectionIsAnsweredBeforeItIsSignedOff() {
        // given
        SubmissionId id = journey.prepared(Channel.EMAIL);

        // when
        signOff.object(id, "It is the wrong directorate.", office.chair.id());

        // then
        assertThat(lastAct(submissions.get(id)).reason()).isEqualTo("It is the wrong directorate.");
        assertThat(post.told("submissions.objectionRaised")).containsExactly(office.coordinator.id());
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> signOff.signOff(id, office.chair.id()));

        // when
        Addressee wrong = addressees.get(submissions.get(id).addressee());
        changeAddressee.change(wrong.id(), wrong.version(), renamed(wrong.details()), office.coordinator.id());
        Fingerprint before = submissions.get(id).paper();
        answerObjection.askAgain(id, "Corrected.", office.coordinator.id());

        // then
        assertThat(submissions.get(id).paper()).isNotEqualTo(before);
        assertThat(post.told("submissions.signOffAsked")).containsExactly(office.chair.id(), office.chair.id());
        signOff.signOff(id, office.chair.id());
        assertThat(submissions.get(id).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void isGivenUpAfterAnObjection() {
        // given
        SubmissionId id = journey.prepared(Channel.EMAIL);
        signOff.object(id, "Not them.", office.chair.id());

        // when
        answerObjection.giveUp(id, "Agreed.", office.coordinator.id());

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.GIVEN_UP);
        assertThat(submissions.get(id).followed()).isFalse();
    }

    @Test
    void nothingIsAskedOnceThePositionIsWithdrawn() {
        // given
        PositionView position = journey.position();
        AddresseeId addressee = journey.addressee(Channel.EMAIL);
        shelf.bring(position.id(), PositionView.Stage.WITHDRAWN);

        // when
        SubmissionId id = prepareSubmission
                .prepare(position.id(), Objects.requireNonNull(position.frozen()), addressee)
                .submission();

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.CANCELLED);
        assertThat(post.told("submissions.signOffAsked")).isEmpty();
    }

    private static AddresseeDetails renamed(AddresseeDetails old) {
        return new AddresseeDetails(
                old.body(),
                "Direktorat za medije",
                old.person(),
                old.salutation(),
                old.email(),
                old.portal(),
                old.postalAddress(),
                old.channel(),
                old.language(),
                old.notes(),
                old.inUse());
    }

    private Act lastAct(SubmissionView submission) {
        Entry last = chronicle.of(submission.position().value()).getLast();
        return last.act();
    }
}
