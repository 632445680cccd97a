package si.glas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static si.glas.notices.NoticesUnderTest.NETWORK;
import static si.glas.notices.NoticesUnderTest.SETTINGS;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails as a real mail server gets them. */
class SmtpGatewayTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final UUID ID = UUID.fromString("7d0e5a52-3f3c-4c6e-9d1b-0a4f2f6b1c01");
    private static final Instant NOW = Instant.parse("2026-11-24T22:59:00Z");

    private MailGateway gateway;

    @BeforeEach
    void open() {
        gateway = new SmtpGateway(
                NoticesUnderTest.server(SERVER.getSmtp().getPort()),
                new Senders(NETWORK, SETTINGS),
                InstantSource.fixed(NOW));
    }

    @Test
    void sendsTextAndHtmlWithAllHeaders() throws Exception {
        // when
        MimeMessage mail = sent(OutgoingMail.of(
                        ID, new Mailbox("Ana Žnidaršič", "ana@example.org"), "Glasujte do četrtka", "Besedilo: žirafa")
                .html("<p>Besedilo: <b>žirafa</b></p>")
                .header("Auto-Submitted", "auto-generated"));

        // then
        assertThat(mail.getMessageID()).isEqualTo("<7d0e5a52-3f3c-4c6e-9d1b-0a4f2f6b1c01@example.org>");
        assertThat(gateway.messageId(ID)).isEqualTo(mail.getMessageID());
        assertThat(mail.getFrom()).containsExactly(address("Mreža za kulturo", "glas@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Mreža za kulturo");
        assertThat(mail.getReplyTo()).containsExactly(address("Mreža za kulturo", "pisarna@example.org"));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Ana Žnidaršič");
        assertThat(mail.getSubject()).isEqualTo("Glasujte do četrtka");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(headers(mail)).isASCII();

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Besedilo: žirafa");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Besedilo: <b>žirafa</b></p>");
    }

    @Test
    void sendsAttachmentsAsTheyAre() throws Exception {
        // given
        byte[] pdf = {'%', 'P', 'D', 'F', 0, (byte) 0xff, '\r', '\n', '.', '\r', '\n'};

        // when
        MimeMessage mail = sent(OutgoingMail.of(ID, new Mailbox("", "m@gov.example.org"), "Stališče", "V priponki.")
                .from(new Mailbox("Predsednica", "predsednica@example.org"))
                .replyTo(new Mailbox("", "odgovori@example.org"))
                .html("<p>V priponki.</p>")
                .attach("Stališče o kulturi (čistopis).pdf", "application/pdf", pdf));

        // then
        assertThat(mail.getFrom()).containsExactly(address("Predsednica", "predsednica@example.org"));
        assertThat(mail.getReplyTo()).containsExactly(address("", "odgovori@example.org"));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        Part attachment = parts.getBodyPart(1);
        assertThat(attachment.getFileName()).isEqualTo("Stališče o kulturi (čistopis).pdf");
        assertThat(attachment.getContentType()).startsWith("application/pdf");
        assertThat(attachment.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void letsNobodyWriteHeaders() throws Exception {
        MimeMessage mail = sent(OutgoingMail.of(
                        ID,
                        new Mailbox("Ana\r\nBcc: everybody@example.org", "ana@example.org"),
                        "Vote\r\nBcc: everybody@example.org\r\n\r\nBody",
                        "Text")
                .header("X-Why", "this\nBcc: everybody@example.org")
                .attach("a\r\nX-Evil: 1.pdf", "application/pdf", new byte[] {1}));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(mail.getSubject()).isEqualTo("Vote Bcc: everybody@example.org Body");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Ana Bcc: everybody@example.org");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("\nX-Evil", "\nBcc");
    }

    @Test
    void findsDomainsWithLettersOfTheirOwn() throws Exception {
        MimeMessage mail = sent(OutgoingMail.of(ID, new Mailbox("Ana", "ana@žirafa.si"), "Subject", "Text"));

        assertThat(mail.getAllRecipients()).containsExactly(address("Ana", "ana@xn--irafa-tib.si"));
        assertThat(headers(mail)).isASCII();
    }

    private MimeMessage sent(OutgoingMail mail) {
        Delivery delivery = gateway.send(mail);

        assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static String headers(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).split("\r?\n\r?\n", 2)[0];
    }

    private static InternetAddress address(String name, String address) throws Exception {
        return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
    }
}
