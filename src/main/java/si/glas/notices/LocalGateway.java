package si.glas.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts mails into the local inbox. */
final class LocalGateway implements MailGateway, MailGateway.Line {

    /** Of no mailbox that there will ever be: RFC 2606. */
    private static final String NOWHERE = ".invalid";

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Senders senders;
    private final InstantSource clock;

    LocalGateway(JdbcClient sql, TransactionOperations transactions, Senders senders, InstantSource clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.senders = senders;
        this.clock = clock;
    }

    @Override
    public Line open() {
        NoTransaction.require();
        return this;
    }

    /** Refuses addresses that lead nowhere by their name, so that one can try out what happens to mails that come back. */
    @Override
    public Delivery send(OutgoingMail mail) {
        if (mail.to().address().strip().toLowerCase(Locale.ROOT).endsWith(NOWHERE)) {
            return new Delivery.Refused("550 5.1.2 There is no such domain", true);
        }
        transactions.executeWithoutResult(transaction -> {
            if (keep(mail)) {
                keepAttachments(mail.id(), mail.attachments());
            }
        });
        // There is no server that could answer.
        return new Delivery.Accepted("", copy(mail));
    }

    private byte @Nullable [] copy(OutgoingMail mail) {
        if (!mail.copied()) {
            return null;
        }
        try {
            Session nowhere = Session.getInstance(new Properties());
            SmtpMessage message = SmtpMessage.of(
                    mail,
                    senders.from(mail),
                    senders.replyTo(mail),
                    messageId(mail.id()),
                    Date.from(clock.instant()),
                    nowhere);
            return SmtpMessage.copyFor(mail, message);
        } catch (MessagingException e) {
            // A mail server would refuse it; here it can be read all the same.
            return null;
        }
    }

    private boolean keep(OutgoingMail mail) {
        return sql.sql("""
                        INSERT INTO local_mail (id, at, sender, reply_to, name, address, subject, text, html,
                            erased_after)
                        VALUES (:id, :at, :sender, :replyTo, :name, :address, :subject, :text, :html, :erasedAfter)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", mail.id())
                        .param("at", clock.instant())
                        .param("sender", written(senders.from(mail)))
                        .param("replyTo", written(senders.replyTo(mail)))
                        .param("name", HeaderText.of(mail.to().name()))
                        .param("address", HeaderText.of(mail.to().address()))
                        .param("subject", HeaderText.of(mail.subject()))
                        .param("text", mail.text())
                        .param("html", mail.html())
                        .param("erasedAfter", mail.erasedAfter())
                        .update()
                > 0;
    }

    private void keepAttachments(UUID mail, List<OutgoingMail.Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            OutgoingMail.Attachment attachment = attachments.get(i);
            sql.sql("INSERT INTO local_attachment VALUES (:mail, :number, :name, :type, :content)")
                    .param("mail", mail)
                    .param("number", i + 1)
                    .param("name", HeaderText.of(attachment.name()))
                    .param("type", attachment.type())
                    .param("content", attachment.content())
                    .update();
        }
    }

    private static String written(Mailbox mailbox) {
        return mailbox.name().isEmpty() ? mailbox.address() : "%s <%s>".formatted(mailbox.name(), mailbox.address());
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public String messageId(UUID mail) {
        return senders.messageId(mail);
    }

    @Override
    public void close() {}
}
