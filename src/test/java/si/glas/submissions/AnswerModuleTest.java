package si.glas.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import si.glas.ballots.neighbours.Post;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.notices.Delivery;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.PositionWithdrawn;
import si.glas.submissions.RecordUptake.Found;
import si.glas.submissions.SubmissionView.State;
import si.glas.submissions.neighbours.Office;
import si.glas.submissions.neighbours.PlayedServer;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.PlanNotice;
import si.glas.timetable.ReminderDue;

/** From the delivery to what came of it. */
@SubmissionsModuleTest
class AnswerModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Journey journey;

    @Autowired
    private StartResponseClock startResponseClock;

    @Autowired
    private RecordNoAnswer recordNoAnswer;

    @Autowired
    private RecordResponse recordResponse;

    @Autowired
    private RecordUptake recordUptake;

    @Autowired
    private ReportBounce reportBounce;

    @Autowired
    private SettleDelivery settleDelivery;

    @Autowired
    private SendMail sendMail;

    @Autowired
    private DeliverByHand deliverByHand;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ContactLog contacts;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private PlanNotice planNotice;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private PlayedServer server;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Post post;

    @Autowired
    private Office office;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void begin() throws Exception {
        server.forget();
        mailbox.purgeEmailFromAllMailboxes();
        post.clear();
    }

    @Test
    void theClockStartsWithTheDeliveryAndIsStartedOnce() {
        // given
        SubmissionId id = journey.mailed();

        // when
        DeadlineId deadline = startResponseClock.start(id);

        // then
        assertThat(startResponseClock.start(id)).isEqualTo(deadline);
        DeadlineView view = deadlines.get(deadline);
        assertThat(view.kind()).isEqualTo(DeadlineView.Kind.RESPONSE);
        assertThat(view.about()).isEqualTo(id.value());
        assertThat(view.dueAt()).isEqualTo(Instant.parse("2026-12-24T22:59:59Z"));
        assertThat(planNotice.of(deadline)).isEqualTo(Instant.parse("2026-12-09T22:59:59Z"));
    }

    @Test
    void whatWentByPostHasAReceiptForEvidence() {
        // when
        SubmissionId id = journey.posted();

        // then
        Submissions.Dossier dossier = submissions.dossier(id);
        assertThat(dossier.submission().channel()).isEqualTo(Channel.POST);
        assertThat(dossier.evidence())
                .extracting(Evidence::kind, Evidence::fileName, Evidence::mediaType, Evidence::reference)
                .containsExactly(tuple(Evidence.Kind.RECEIPT, "povratnica.pdf", "application/pdf", "RB 123"));
    }

    @Test
    void nothingIsDeliveredInTheFuture() {
        // given
        SubmissionId id = journey.cleared(Channel.POST);
        NamedFile receipt = NamedFile.uploaded("r.pdf", Journey.PDF);

        // then
        assertThatExceptionOfType(NotYet.class)
                .isThrownBy(() -> deliverByHand.record(
                        id,
                        new DeliverByHand.Told(Channel.POST, SubmissionsAlone.NOW.plusSeconds(1), "", receipt),
                        office.coordinator.id()));
        assertThat(submissions.get(id).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void anAnswerEndsTheWaitAndIsToldToThoseConcerned() {
        // given
        SubmissionId id = journey.mailed();

        // when
        answer(id, "They **agree** with the first demand.");

        // then
        SubmissionView submission = submissions.get(id);
        assertThat(submission.state()).isEqualTo(State.ANSWERED);
        assertThat(deadlines.get(clockOf(id)).open()).isFalse();
        assertThat(post.told("submissions.responseReceived"))
                .containsExactlyInAnyOrder(office.editor.id(), office.writingChair.id());
        assertThat(contacts.of(submission.addressee()))
                .extracting(Contact::kind)
                .contains(Contact.Kind.RESPONSE);
        assertThat(submissions.dossier(id).evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.SENT_MAIL, Evidence.Kind.RESPONSE);
        await().untilAsserted(() -> assertThat(messagesAbout(id)).containsExactly("submissions.responseReceived"));
    }

    @Test
    void anAnswerFromTheFutureOrToNothingIsRefused() {
        // given
        SubmissionId undelivered = journey.cleared(Channel.EMAIL);
        SubmissionId delivered = journey.mailed();

        // then
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> answer(undelivered, "Never asked."));
        assertThatExceptionOfType(NotYet.class)
                .isThrownBy(() -> recordResponse.record(
                        delivered,
                        new RecordResponse.Told(TODAY.plusDays(1), new MarkdownText("Soon."), null),
                        office.editor.id()));
    }

    @Test
    void whatBecameOfEachDemandIsOnRecord() {
        // given
        SubmissionId id = journey.mailed();
        answer(id, "Yes, partly.");

        // when
        recordUptake.record(
                id,
                Map.of(1, new Found(Uptake.TAKEN_UP, "Page 2"), 2, new Found(Uptake.PARTLY, "")),
                office.editor.id());

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.CONCLUDED);
        assertThat(submissions.dossier(id).uptakes())
                .extracting(DemandUptake::number, DemandUptake::demand, DemandUptake::uptake, DemandUptake::note)
                .containsExactly(
                        tuple(
                                1,
                                "Ministrstvo naj podaljša javno razpravo na šestdeset dni.",
                                Uptake.TAKEN_UP,
                                "Page 2"),
                        tuple(2, "Honorarji naj sledijo najnižji ceni dela.", Uptake.PARTLY, ""),
                        tuple(3, "V komisijah naj bodo predstavniki nevladnih organizacij.", Uptake.NO_ANSWER, ""));
        assertThat(post.told("submissions.uptakeRecorded"))
                .containsExactlyInAnyOrder(office.coordinator.id(), office.writingChair.id());
        assertThat(lastAct(id).details()).containsEntry("takenUp", "1").containsEntry("noAnswer", "1");
    }

    @Test
    void silenceIsPutOnRecordOnce() {
        // given
        SubmissionId id = journey.mailed();

        // when
        recordNoAnswer.record(id);
        recordNoAnswer.record(id);

        // then
        SubmissionView submission = submissions.get(id);
        assertThat(submission.state()).isEqualTo(State.NO_ANSWER);
        assertThat(submission.followed()).isFalse();
        assertThat(submissions.dossier(id).uptakes())
                .extracting(DemandUptake::uptake)
                .containsOnly(Uptake.NO_ANSWER);
        assertThat(post.told("submissions.noAnswer")).hasSize(3);
        assertThat(chronicle.of(submission.position().value()))
                .filteredOn(entry -> entry.act().name().equals("submissions.noAnswerGiven"))
                .hasSize(1);
    }

    @Test
    void aLateAnswerIsRecordedByPeopleAlone() {
        // given
        SubmissionId id = journey.mailed();
        recordNoAnswer.record(id);

        // when
        answer(id, "Sorry for the delay.");

        // then
        assertThat(submissions.get(id).isUptakeOpen()).isTrue();
        recordUptake.record(id, Map.of(1, new Found(Uptake.REJECTED, "")), office.editor.id());
        assertThat(submissions.get(id).state()).isEqualTo(State.CONCLUDED);
    }

    @Test
    void anAnswerInTheLastMomentIsNoSilence() {
        // given
        SubmissionId id = journey.mailed();
        answer(id, "Just in time.");

        // when
        recordNoAnswer.record(id);

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.ANSWERED);
        assertThat(submissions.get(id).isUptakeOpen()).isTrue();
    }

    @Test
    void aDecisionMakerIsAskedOnceMoreInReplyToTheFirstMail() throws Exception {
        // given
        SubmissionId id = journey.mailed();
        String first = mailbox.getReceivedMessages()[0].getMessageID();

        // when
        ReminderDue due = remind(id);

        // then
        await().untilAsserted(() -> assertThat(mailbox.getReceivedMessages()).hasSize(2));
        MimeMessage chaser = mailbox.getReceivedMessages()[1];
        assertThat(chaser.getSubject()).isEqualTo("Opomnik: Stališče: Pripombe k zakonu o kulturi");
        assertThat(chaser.getMessageID()).contains(due.eventId().toString());
        assertThat(chaser.getHeader("In-Reply-To")).containsExactly(first);
        assertThat(text(chaser)).contains("dne 24. 11. 2026 smo vam poslali", "do 24. 12. 2026");
        await().untilAsserted(() -> assertThat(submissions.dossier(id).evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.SENT_MAIL, Evidence.Kind.CHASER));
        assertThat(contacts.of(submissions.get(id).addressee()))
                .extracting(Contact::kind)
                .contains(Contact.Kind.CHASER);
    }

    @Test
    void aReminderIsNotRepeatedIfNobodyKnowsWhetherItHasLeft() {
        // given
        SubmissionId id = journey.mailed();
        server.next(new Delivery.Unknown("connection reset"));

        // when
        ReminderDue due = remind(id);
        await().untilAsserted(() ->
                assertThat(post.told("submissions.chaserFailed")).containsExactly(office.coordinator.id()));
        publish(due);

        // then
        assertThat(post.notices("submissions.chaserFailed")).hasSize(1);
        assertThat(server.tried()).hasSize(2);
    }

    @Test
    void theOfficeAsksWhereTheTextDidNotGoByMail() {
        // given
        SubmissionId id = journey.posted();

        // when
        remind(id);

        // then
        await().untilAsserted(
                        () -> assertThat(post.told("submissions.chaserDue")).containsExactly(office.coordinator.id()));
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyIsAskedOnceMoreAfterAnAnswer() {
        // given
        SubmissionId id = journey.mailed();
        DeadlineId deadline = clockOf(id);
        answer(id, "Here it is.");
        SubmissionId other = journey.posted();

        // when
        publish(due(id, deadline));
        remind(other);

        // then
        await().untilAsserted(
                        () -> assertThat(post.notices("submissions.chaserDue")).hasSize(1));
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aReturnedMailEndsTheWaitAndANewDeliveryHasANewClock() {
        // given
        SubmissionId id = journey.mailed();
        DeadlineId first = clockOf(id);

        // when
        reportBounce.report(id, "552 mailbox full", office.coordinator.id());

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.FAILED);
        assertThat(submissions.get(id).deliveredAt()).isNull();
        assertThat(deadlines.get(first).open()).isFalse();
        assertThat(submissions.mails(id)).extracting(MailView::kind).containsExactly("DELIVERY.BOUNCED");
        await().untilAsserted(() -> assertThat(messagesAbout(id)).containsExactly("submissions.mailBounced"));

        // when
        settleDelivery.sendAgain(id, "drugi@gov.example.org", office.coordinator.id());
        sendMail.send(id);

        // then
        assertThat(startResponseClock.start(id)).isNotEqualTo(first);
        assertThat(mailbox.getReceivedMessages()).hasSize(2);
    }

    @Test
    void onlyWhatWasMailedAndWaitsCanComeBack() {
        // given
        SubmissionId posted = journey.posted();
        SubmissionId answered = journey.mailed();
        answer(answered, "We have it.");

        // then
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> reportBounce.report(posted, "?", office.coordinator.id()));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> reportBounce.report(answered, "?", office.coordinator.id()));
    }

    @Test
    void aWithdrawnPositionCancelsWhatHasNotBeenDelivered() {
        // given
        PositionView position = journey.position();
        SubmissionId delivered = journey.mailed(position);
        SubmissionId waiting = journey.cleared(position, Channel.EMAIL);

        // when
        withdraw(position.id());

        // then
        await().untilAsserted(() -> assertThat(submissions.get(waiting).state()).isEqualTo(State.CANCELLED));
        assertThat(submissions.get(delivered).state()).isEqualTo(State.DELIVERED);
        assertThat(submissions.get(delivered).followed()).isFalse();
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(waiting));
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        answer(delivered, "We had taken note.");
        assertThat(submissions.get(delivered).isUptakeOpen()).isTrue();
    }

    private void answer(SubmissionId id, String summary) {
        recordResponse.record(
                id,
                new RecordResponse.Told(
                        TODAY, new MarkdownText(summary), NamedFile.uploaded("odgovor.pdf", Journey.PDF)),
                office.coordinator.id());
    }

    private ReminderDue remind(SubmissionId id) {
        ReminderDue due = due(id, clockOf(id));
        publish(due);
        return due;
    }

    private ReminderDue due(SubmissionId id, DeadlineId deadline) {
        return new ReminderDue(
                UUID.randomUUID(),
                deadline,
                DeadlineView.Kind.RESPONSE,
                submissions.get(id).position().value(),
                id.value(),
                deadlines.get(deadline).dueAt(),
                1);
    }

    private DeadlineId clockOf(SubmissionId id) {
        return Objects.requireNonNull(submissions.get(id).responseDeadline());
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void withdraw(PositionId position) {
        publish(new PositionWithdrawn(UUID.randomUUID(), position));
    }

    private Act lastAct(SubmissionId id) {
        return chronicle.of(submissions.get(id).position().value()).getLast().act();
    }

    private static String text(MimeMessage mail) throws Exception {
        Multipart words =
                (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        return (String) words.getBodyPart(0).getContent();
    }

    /** Another test's may still be on their way. */
    private List<String> messagesAbout(SubmissionId id) {
        return post.messages().stream()
                .filter(message -> message.correlationKey().equals(id.toString()))
                .map(Post.Message::name)
                .toList();
    }
}
