package si.glas.notices;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;

/** Whom mails come from where they do not say so themselves. */
@Component
class Senders {

    private final NetworkSettings network;
    private final NoticeSettings settings;

    Senders(NetworkSettings network, NoticeSettings settings) {
        this.network = network;
        this.settings = settings;
    }

    Mailbox from(OutgoingMail mail) {
        return Objects.requireNonNullElseGet(mail.from(), () -> new Mailbox(network.name(), settings.from()));
    }

    Mailbox replyTo(OutgoingMail mail) {
        Mailbox from = from(mail);
        return Objects.requireNonNullElseGet(
                mail.replyTo(),
                () -> settings.replyTo().isEmpty() ? from : new Mailbox(network.name(), settings.replyTo()));
    }

    String messageId(UUID mail) {
        String from = settings.from();
        return "<%s@%s>".formatted(mail, from.substring(from.indexOf('@') + 1));
    }
}
