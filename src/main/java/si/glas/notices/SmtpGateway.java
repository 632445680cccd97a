package si.glas.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends mails over the mail server that {@code spring.mail.*} names. */
final class SmtpGateway implements MailGateway {

    /** How patient we are where the settings, {@code spring.mail.properties.mail.smtp.*}, do not say. */
    private static final Map<String, String> PATIENCE = Map.of(
            "connectiontimeout", "10000",
            "timeout", "120000",
            "writetimeout", "120000",
            // A server that has stopped answering need not hear our goodbye.
            "quitwait", "false");

    static {
        // Or each part of each mail looks through all libraries for it: a third of what it takes to send one.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSenderImpl server;
    private final Senders senders;
    private final InstantSource clock;

    SmtpGateway(JavaMailSenderImpl server, Senders senders, InstantSource clock) {
        this.server = server;
        PATIENCE.forEach((name, value) ->
                server.getJavaMailProperties().putIfAbsent("mail.%s.%s".formatted(protocol(), name), value));
        this.senders = senders;
        this.clock = clock;
    }

    @Override
    public Line open() {
        NoTransaction.require();
        return new SmtpLine(server, this, clock);
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public String messageId(UUID mail) {
        return senders.messageId(mail);
    }

    private String protocol() {
        return Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    Transport transport() throws NoSuchProviderException {
        return server.getSession().getTransport(protocol());
    }

    SmtpMessage message(OutgoingMail mail, Date now, Session session) throws MessagingException {
        return SmtpMessage.of(mail, senders.from(mail), senders.replyTo(mail), messageId(mail.id()), now, session);
    }
}
