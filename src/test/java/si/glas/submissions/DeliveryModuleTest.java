package si.glas.submissions;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.neighbours.Post;
import si.glas.chronicle.Chronicle;
import si.glas.notices.Delivery;
import si.glas.positions.PositionView;
import si.glas.submissions.SubmissionView.State;
import si.glas.submissions.neighbours.Office;
import si.glas.submissions.neighbours.PlayedServer;
import si.glas.submissions.neighbours.Shelf;
import si.glas.texts.Fingerprint;
import si.glas.texts.MarkdownText;

/** Delivery by mail: what arrives, what is kept, and that nothing arrives twice. */
@SubmissionsModuleTest
class DeliveryModuleTest {

    @Autowired
    private Journey journey;

    @Autowired
    private SendMail sendMail;

    @Autowired
    private SettleDelivery settleDelivery;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ContactLog contacts;

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

    @BeforeEach
    void begin() throws Exception {
        server.forget();
        mailbox.purgeEmailFromAllMailboxes();
        post.clear();
    }

    @Test
    void sendsTheSignedOffDocumentFromSomebodyWhoAnswersForIt() throws Exception {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);

        // when
        sendMail.send(id);

        // then
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Stališče: Pripombe k zakonu o kulturi");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("glas@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Mreža za kulturo");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("pisarna@example.org"));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("dr. Živa Čuk");
        Multipart parts = (Multipart) mail.getContent();
        String text = text(parts, 0);
        assertThat(text)
                .startsWith("Spoštovana gospa direktorica,")
                .contains("v imenu mreže Mreža za kulturo", "»Pripombe k zakonu o kulturi«", "sprejet dne 23. 11. 2026")
                .contains("Vsebuje 3 zahteve:")
                .contains("1. Ministrstvo naj podaljša javno razpravo na šestdeset dni.")
                .contains("do 24. 12. 2026 odgovorite")
                .contains(submissions.get(id).paper().grouped())
                .contains("https://glas.example.org/published/"
                        + submissions.get(id).position())
                .contains("Vesna Hribar\nMreža za kulturo");
        assertThat(text(parts, 1)).contains("<li", "Honorarji naj sledijo najnižji ceni dela.", "lang=\"sl\"");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("stalisce-pripombe-k-zakonu-o-kulturi.pdf");
        byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(Fingerprint.of(pdf)).isEqualTo(submissions.get(id).paper());
    }

    @Test
    void theDocumentSaysToWhomWhatAndHowItWasDecided() throws Exception {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);

        // then
        String text = new PDFTextStripper()
                .getText(Loader.loadPDF(submissions.paper(id).content()))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Mreža za kulturo", "Metelkova 6, 1000 Ljubljana")
                .contains("Ministrstvo za kulturo Direktorat za ustvarjalnost dr. Živa Čuk Maistrova 10 1000 Ljubljana")
                .contains("Ljubljana, 23. november 2026", "Pripombe k zakonu o kulturi")
                .contains("Honorarji naj sledijo najnižji ceni dela.")
                .contains("sprejeli članice in člani mreže", "za 41, proti 3, vzdržani 2")
                .contains("brez odgovora 11")
                .contains(new MarkdownText(Shelf.TEXT).fingerprint().grouped().substring(0, 19));
    }

    @Test
    void keepsTheMailAsItWasSent() throws Exception {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);

        // when
        sendMail.send(id);

        // then
        Evidence evidence = onlyEvidence(id);
        byte[] kept = submissions.evidence(id, evidence.id()).content();
        assertThat(evidence.kind()).isEqualTo(Evidence.Kind.SENT_MAIL);
        assertThat(evidence.sha256()).isEqualTo(Fingerprint.of(kept).hex());
        assertThat(evidence.mediaType()).isEqualTo("message/rfc822");
        assertThat(evidence.reference()).isEqualTo(onlyMail().getMessageID());
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(kept));
        assertThat(read.getMessageID()).isEqualTo(onlyMail().getMessageID());
        assertThat(read.getSubject()).isEqualTo(onlyMail().getSubject());
        assertThat(Collections.list(read.getAllHeaderLines()))
                .isSubsetOf(Collections.list(onlyMail().getAllHeaderLines()))
                .hasSizeGreaterThan(6);
        assertThat(read.getInputStream())
                .hasContent(new String(onlyMail().getInputStream().readAllBytes(), US_ASCII));
    }

    @Test
    void putsTheDeliveryOnRecord() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);

        // when
        sendMail.send(id);

        // then
        SubmissionView submission = submissions.get(id);
        assertThat(submission.state()).isEqualTo(State.DELIVERED);
        assertThat(submission.channel()).isEqualTo(Channel.EMAIL);
        assertThat(submission.deliveredAt()).isEqualTo(SubmissionsAlone.NOW);
        assertThat(contacts.of(submission.addressee()))
                .extracting(Contact::kind, Contact::submission)
                .containsExactly(tuple(Contact.Kind.DELIVERY, id));
        assertThat(acts(submission)).containsSubsequence("submissions.signedOff", "submissions.textDelivered");
    }

    @Test
    void sendsNothingTwiceWhenTheJobIsRepeated() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);

        // when
        sendMail.send(id);
        sendMail.send(id);
        sendMail.send(id);

        // then
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        assertThat(submissions.dossier(id).evidence()).hasSize(1);
    }

    @Test
    void triesAgainUnderTheSameMessageIdWhatHasSurelyNotLeft() throws Exception {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.next(new Delivery.Postponed("421 try later", true));

        // when
        assertThatExceptionOfType(MailPostponed.class)
                .isThrownBy(() -> sendMail.send(id))
                .withMessageNotContaining("@");
        sendMail.send(id);

        // then
        assertThat(server.tried())
                .extracting(mail -> mail.id())
                .hasSize(2)
                .containsOnly(server.tried().getFirst().id());
        assertThat(onlyMail().getMessageID())
                .contains(server.tried().getFirst().id().toString());
        assertThat(submissions.get(id).state()).isEqualTo(State.DELIVERED);
        assertThat(post.notices("submissions.deliveryFailed")).isEmpty();
    }

    @Test
    void leavesToAPersonWhatTheServerRefuses() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.next(new Delivery.Refused("550 no such user", true));

        // when
        assertThatExceptionOfType(DeliveryRefused.class)
                .isThrownBy(() -> sendMail.send(id))
                .matches(refusal -> refusal.code().equals("submissions.deliveryRefused"));

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.FAILED);
        assertThat(submissions.mails(id))
                .extracting(MailView::kind, MailView::answer)
                .containsExactly(tuple("DELIVERY.REFUSED", "550 no such user"));
        assertThat(post.told("submissions.deliveryFailed")).containsExactly(office.coordinator.id());
        assertThatExceptionOfType(DeliveryRefused.class)
                .as("the job is repeated, because the engine has not heard of it")
                .isThrownBy(() -> sendMail.send(id));
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void doesNotRepeatAMailDuringWhichTheProgramEnded() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.dieNext();
        assertThatExceptionOfType(PlayedServer.Death.class).isThrownBy(() -> sendMail.send(id));

        // when
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(id));

        // then
        assertThat(server.tried()).hasSize(1);
        assertThat(submissions.get(id).state()).isEqualTo(State.FAILED);
        assertThat(submissions.mails(id)).extracting(MailView::kind).containsExactly("DELIVERY.UNCERTAIN");
        assertThat(post.told("submissions.deliveryFailed")).containsExactly(office.coordinator.id());
        assertThat(acts(submissions.get(id))).contains("submissions.deliveryUncertain");
    }

    @Test
    void doesNotRepeatAMailOfWhichTheServerSaidNothing() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.next(new Delivery.Unknown("connection reset"));

        // then
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(id));
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(id));
        assertThat(server.tried()).hasSize(1);
    }

    @Test
    void sendsANewMailToACorrectedAddressIfAPersonSaysSo() throws Exception {
        // given
        SubmissionId id = refused();

        // when
        settleDelivery.sendAgain(id, "nova@gov.example.org", office.coordinator.id());
        sendMail.send(id);

        // then
        assertThat(onlyMail().getAllRecipients()[0].toString()).contains("nova@gov.example.org");
        assertThat(server.tried()).extracting(mail -> mail.id()).doesNotHaveDuplicates();
        assertThat(submissions.get(id).state()).isEqualTo(State.DELIVERED);
        assertThat(submissions.mails(id))
                .extracting(MailView::kind)
                .containsExactly("DELIVERY.ACCEPTED", "DELIVERY.REFUSED");
    }

    @Test
    void takesAPersonsWordThatAMailHasArrived() {
        // given
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.next(new Delivery.Unknown("connection reset"));
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(id));

        // when
        settleDelivery.confirmArrival(id, office.coordinator.id());
        sendMail.send(id);

        // then
        assertThat(server.tried()).as("nothing is left to send").hasSize(1);
        assertThat(submissions.get(id).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void doesNotBelieveThatARefusedMailHasArrived() {
        SubmissionId id = refused();

        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> settleDelivery.confirmArrival(id, office.coordinator.id()));
    }

    @Test
    void isGivenUpWithAReason() {
        // given
        SubmissionId id = refused();

        // when
        settleDelivery.giveUp(id, "The ministry was abolished.", office.coordinator.id());

        // then
        assertThat(submissions.get(id).state()).isEqualTo(State.GIVEN_UP);
        assertThat(submissions.get(id).followed()).isFalse();
        assertThat(chronicle
                        .of(submissions.get(id).position().value())
                        .getLast()
                        .act()
                        .reason())
                .isEqualTo("The ministry was abolished.");
    }

    @Test
    void oneMailForEachDecisionMaker() {
        // given
        PositionView position = journey.position();
        List<SubmissionId> all =
                List.of(journey.cleared(position, Channel.EMAIL), journey.cleared(position, Channel.EMAIL));

        // when
        all.forEach(sendMail::send);
        all.forEach(sendMail::send);

        // then
        assertThat(Arrays.stream(mailbox.getReceivedMessages()).map(DeliveryModuleTest::recipient))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(submissions.of(List.of(position.id())).get(position.id())).hasSize(2);
    }

    private SubmissionId refused() {
        SubmissionId id = journey.cleared(Channel.EMAIL);
        server.next(new Delivery.Refused("550 no such user", true));
        assertThatExceptionOfType(DeliveryRefused.class).isThrownBy(() -> sendMail.send(id));
        return id;
    }

    private MimeMessage onlyMail() {
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        return mailbox.getReceivedMessages()[0];
    }

    private Evidence onlyEvidence(SubmissionId id) {
        assertThat(submissions.dossier(id).evidence()).hasSize(1);
        return submissions.dossier(id).evidence().getFirst();
    }

    private List<String> acts(SubmissionView submission) {
        return chronicle.of(submission.position().value()).stream()
                .map(entry -> entry.act().name())
                .toList();
    }

    private static String text(Multipart mail, int alternative) throws Exception {
        Multipart words = (Multipart) mail.getBodyPart(0).getContent();
        return ((String) words.getBodyPart(alternative).getContent()).replace("\r\n", "\n");
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
