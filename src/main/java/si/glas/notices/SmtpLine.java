package si.glas.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.InstantSource;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server that is opened with the first mail, and anew when it is worn or broken. */
final class SmtpLine implements MailGateway.Line {

    private static final Logger log = LoggerFactory.getLogger(SmtpLine.class);

    /** Many servers want no more over one connection. */
    private static final int MAILS_PER_CONNECTION = 50;

    private final JavaMailSenderImpl server;
    private final SmtpGateway gateway;
    private final InstantSource clock;
    private @Nullable Transport transport;
    private int sent;

    SmtpLine(JavaMailSenderImpl server, SmtpGateway gateway, InstantSource clock) {
        this.server = server;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        SmtpMessage message;
        Transport connection;
        byte @Nullable [] copy;
        try {
            message = gateway.message(mail, Date.from(clock.instant()), server.getSession());
            copy = SmtpMessage.copyFor(mail, message);
            connection = connected();
        } catch (AddressException e) {
            return new Delivery.Refused("No valid address: " + e.getMessage(), true);
        } catch (MessagingException e) {
            log.warn(
                    "The mail server cannot be reached or does not let us in: {}",
                    e.getClass().getSimpleName());
            return new Delivery.Postponed(HeaderText.of(String.valueOf(e.getMessage())), true);
        }
        return send(message, copy, connection);
    }

    private Delivery send(SmtpMessage message, byte @Nullable [] copy, Transport connection) {
        try {
            connection.sendMessage(message, message.getAllRecipients());
            sent++;
            return new Delivery.Accepted(answer(connection), copy);
        } catch (MessagingException e) {
            Delivery delivery = SmtpFailure.of(e, message.hasBegun());
            if (!(delivery instanceof Delivery.Refused)) {
                close();
            }
            return delivery;
        }
    }

    private Transport connected() throws MessagingException {
        if (sent >= MAILS_PER_CONNECTION || transport == null || !transport.isConnected()) {
            close();
            transport = gateway.transport();
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
        return transport;
    }

    private static String answer(Transport connection) {
        return connection instanceof SMTPTransport smtp ? HeaderText.of(smtp.getLastServerResponse()) : "";
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            log.debug("The mail server was gone before we could take leave", e);
        } finally {
            transport = null;
            sent = 0;
        }
    }
}
