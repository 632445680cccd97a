package si.glas.notices;

import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;

/** Makes a mail of a notice. */
@Component
class Envelope {

    private final NetworkSettings network;
    private final NoticeSettings settings;

    Envelope(NetworkSettings network, NoticeSettings settings) {
        this.network = network;
        this.settings = settings;
    }

    OutgoingMail of(Claim claim) {
        OutgoingMail mail = OutgoingMail.of(
                        claim.id(), new Mailbox(claim.name(), claim.address()), claim.subject(), claim.text())
                .html(claim.html())
                // Keeps answering machines from answering (RFC 3834).
                .header("Auto-Submitted", "auto-generated")
                .erasedAfter(claim.wiped() ? claim.until() : null);
        return claim.person() == null || claim.wiped()
                ? mail
                : mail.header("List-Unsubscribe", "<" + network.link(LetterWriter.OWN_PAGE) + ">" + byMail());
    }

    private String byMail() {
        return settings.replyTo().isEmpty() ? "" : ", <mailto:" + settings.replyTo() + "?subject=unsubscribe>";
    }
}
