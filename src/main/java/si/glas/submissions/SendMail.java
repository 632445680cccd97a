package si.glas.submissions;

import org.springframework.stereotype.Component;
import si.glas.notices.Delivery;
import si.glas.notices.MailGateway;

/**
 * Delivers a text by mail, at most once: claims the mail, hands it over, writes down what became of it. No transaction is
 * open while the mail server is spoken to.
 */
@Component
public class SendMail {

    private final ClaimMail claimMail;
    private final SettleMail settleMail;
    private final MailGateway gateway;

    SendMail(ClaimMail claimMail, SettleMail settleMail, MailGateway gateway) {
        this.claimMail = claimMail;
        this.settleMail = settleMail;
        this.gateway = gateway;
    }

    /**
     * A no-op if it has been delivered already.
     *
     * @throws DeliveryRefused if a person has to decide how to go on
     */
    public void send(SubmissionId id) {
        switch (claimMail.claim(id)) {
            case Claim.Send claimed -> send(id, claimed);
            case Claim.Delivered nothingLeft -> {}
            case Claim.Failed failed -> throw new DeliveryRefused(id);
        }
    }

    private void send(SubmissionId id, Claim.Send claimed) {
        Delivery delivery = gateway.send(claimed.mail());
        settleMail.settle(id, claimed.mail().id(), delivery);
        switch (delivery) {
            case Delivery.Accepted accepted -> {}
            case Delivery.Postponed postponed -> throw new MailPostponed(id);
            case Delivery.Refused refused -> throw new DeliveryRefused(id);
            case Delivery.Unknown unknown -> throw new DeliveryRefused(id);
        }
    }
}
