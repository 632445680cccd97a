package si.glas.submissions;

import java.time.Instant;

/**
 * A mail to a decision-maker as pages show it.
 *
 * @param kind of the message {@code submissions.mail.<kind>}: what it was for and what became of it
 * @param answer of the mail server; empty if it has said nothing
 */
public record MailView(String kind, String address, String messageId, String answer, Instant at) {

    static MailView of(SentMail mail) {
        return new MailView(
                mail.purpose() + "." + mail.state(), mail.address(), mail.messageId(), mail.answer(), mail.claimedAt());
    }
}
