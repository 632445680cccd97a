package si.glas.notices;

import java.util.UUID;

/** The way out: the mail server, or the local inbox where none is configured. */
public interface MailGateway {

    /** Several mails one after another, over one connection where possible. For one thread. */
    interface Line extends AutoCloseable {

        /** Does not throw: whatever goes wrong is an outcome. */
        Delivery send(OutgoingMail mail);

        @Override
        void close();
    }

    Line open();

    /** Sends a mail now. To be called without a transaction, after a mark that it will be has been committed. */
    default Delivery send(OutgoingMail mail) {
        try (Line line = open()) {
            return line.send(mail);
        }
    }

    /** Tells whether mails stay in the local inbox; there, the same mail handed over twice is kept once. */
    boolean isLocal();

    /** The Message-ID of the mail with this id, in angle brackets. */
    String messageId(UUID mail);
}
