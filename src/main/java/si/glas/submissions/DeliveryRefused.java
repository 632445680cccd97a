package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;

/** A mail to a decision-maker did not get there, or nobody knows whether it did; a person decides how to go on. */
public final class DeliveryRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    DeliveryRefused(SubmissionId submission) {
        super("submissions.deliveryRefused", submission + " was not delivered by mail");
    }
}
