package si.glas.submissions.web;

import org.springframework.stereotype.Component;
import si.glas.kernel.NotAllowed;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionArchive;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.Submissions;

/** Who may look into a submission and its evidence, and who may write down what came of it. */
@Component
class Insight {

    private final Submissions submissions;
    private final PositionArchive positions;

    Insight(Submissions submissions, PositionArchive positions) {
        this.submissions = submissions;
        this.positions = positions;
    }

    /** @throws NotAllowed if it is none of the reader's business */
    SubmissionView read(SubmissionId id, SignedIn reader) {
        SubmissionView submission = submissions.get(id);
        if (!isAllowed(submission, reader)) {
            throw new NotAllowed("to look into a submission");
        }
        return submission;
    }

    boolean isAllowed(SubmissionView submission, SignedIn reader) {
        return reader.has(Role.BOARD)
                || reader.has(Role.AUDITOR)
                || reader.has(Role.ADMINISTRATOR)
                || mayRecord(submission, reader);
    }

    /** @throws NotAllowed if somebody else has to do it */
    SubmissionView record(SubmissionId id, SignedIn writer) {
        SubmissionView submission = submissions.get(id);
        if (!mayRecord(submission, writer)) {
            throw new NotAllowed("to record what came of a submission");
        }
        return submission;
    }

    /** Coordinators and the editors of the position. */
    boolean mayRecord(SubmissionView submission, SignedIn writer) {
        return writer.has(Role.COORDINATOR)
                || positions.get(submission.position()).editors().contains(writer.id());
    }
}
