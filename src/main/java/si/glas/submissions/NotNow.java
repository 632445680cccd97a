package si.glas.submissions;

import si.glas.kernel.BusinessRefusal;

/** A submission is at a point at which this cannot be done with it. */
public final class NotNow extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    NotNow(SubmissionId submission, SubmissionView.State state) {
        super("submissions.notNow", submission + " is " + state, state.name());
    }
}
