package si.glas.notices;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Tells from how a dialogue with a mail server ended what became of the mail. */
final class SmtpFailure {

    /** Our own fault, which somebody will put right: no access (530, 535), or a policy (RFC 3463, 5.7). */
    private static final Set<Integer> NO_ACCESS = Set.of(530, 534, 535, 538);

    private static final Pattern POLICY = Pattern.compile("^\\d{3}[ -]5\\.7\\.");

    private SmtpFailure() {}

    /** @param begun whether the content had been begun */
    static Delivery of(MessagingException failure, boolean begun) {
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return answered(recipient.getReturnCode(), said(recipient), true);
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 400) {
                return answered(refused);
            }
        }
        return begun ? new Delivery.Unknown(said(failure)) : new Delivery.Postponed(said(failure), true);
    }

    private static Delivery answered(SMTPSendFailedException refused) {
        boolean sender = String.valueOf(refused.getCommand()).startsWith("MAIL");
        // That we may not send as who we are is no fault of the mail or its address.
        return sender
                ? new Delivery.Postponed(said(refused), false)
                : answered(refused.getReturnCode(), said(refused), false);
    }

    private static Delivery answered(int code, String answer, boolean forAddress) {
        boolean forGood = code >= 500
                && !NO_ACCESS.contains(code)
                && !POLICY.matcher(answer).find();
        return forGood ? new Delivery.Refused(answer, forAddress) : new Delivery.Postponed(answer, isDown(code));
    }

    /** A code below those of refusals means that there was no answer. */
    private static boolean isDown(int code) {
        return code == 421 || code < 400;
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String said(Exception cause) {
        return HeaderText.of(String.valueOf(cause.getMessage()));
    }
}
