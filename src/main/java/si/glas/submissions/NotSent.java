package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;

/** A mail cannot have arrived, because its mail server never took it. */
public final class NotSent extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NotSent(SubmissionId submission) {
        super("submissions.notSent", "No mail of " + submission + " can have arrived");
    }
}
