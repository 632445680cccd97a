package si.glas.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail as it goes over the wire. It keeps its Message-ID, and knows whether it has been handed over in part. */
final class SmtpMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;
    private boolean begun;

    private SmtpMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @throws jakarta.mail.internet.AddressException if an address is none */
    static SmtpMessage of(OutgoingMail mail, Mailbox from, Mailbox replyTo, String id, Date now, Session session)
            throws MessagingException {
        SmtpMessage message = new SmtpMessage(session, id);
        message.setFrom(from.parse());
        message.setReplyTo(new InternetAddress[] {replyTo.parse()});
        message.setRecipient(RecipientType.TO, mail.to().parse());
        message.setSubject(HeaderText.of(mail.subject()), UTF_8);
        message.setSentDate(now);
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), HeaderText.of(header.getValue()));
        }
        message.fill(mail);
        message.saveChanges();
        return message;
    }

    /** Whether the server has let us begin with the content: from then on a break leaves its fate unknown. */
    boolean hasBegun() {
        return begun;
    }

    /** All that goes over the wire, if the sender has asked for it. */
    static byte @Nullable [] copyFor(OutgoingMail mail, SmtpMessage message) throws MessagingException {
        return mail.copied() ? message.copy() : null;
    }

    private byte[] copy() throws MessagingException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try {
            super.writeTo(copy, null);
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be written down", e);
        }
        return copy.toByteArray();
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignoredHeaders);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private void fill(OutgoingMail mail) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            fillWithWords(this, mail);
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        fillWithWords(words, mail);
        MimeMultipart parts = new MimeMultipart("mixed", words);
        for (OutgoingMail.Attachment attachment : mail.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        setContent(parts);
    }

    private static void fillWithWords(Part part, OutgoingMail mail) throws MessagingException {
        if (mail.html() == null) {
            part.setContent(mail.text(), "text/plain; charset=UTF-8");
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        // The last one is the one that mail programs like best.
        part.setContent(new MimeMultipart("alternative", text, html));
    }

    private static MimeBodyPart part(OutgoingMail.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        part.setFileName(HeaderText.of(attachment.name()));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
