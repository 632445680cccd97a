package si.glas.submissions;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.notices.Delivery;
import si.glas.notices.MailGateway;

/** Keeps what was mailed, byte for byte. */
@Component
class MailEvidence {

    private final EvidenceBox box;
    private final MailGateway gateway;
    private final InstantSource clock;

    MailEvidence(EvidenceBox box, MailGateway gateway, InstantSource clock) {
        this.box = box;
        this.gateway = gateway;
        this.clock = clock;
    }

    void keep(Submission submission, Evidence.Kind kind, UUID mail, Delivery.Accepted accepted) {
        byte[] copy = accepted.copy();
        if (copy != null) {
            NamedFile file = new NamedFile(mail + ".eml", "message/rfc822", copy);
            box.add(
                    submission.id(),
                    new EvidenceBox.Exhibit(kind, file, gateway.messageId(mail), clock.instant()),
                    null);
        }
    }
}
