package si.glas.submissions;

import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionArchive;

/** The office answers an objection: asks once more, with a document printed anew, or gives the submission up. */
@UseCase
public class AnswerObjection {

    private final KeptSubmissions submissions;
    private final Addressees addressees;
    private final PositionArchive positions;
    private final PositionPaper paper;
    private final KeptFiles files;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;

    AnswerObjection(
            KeptSubmissions submissions,
            Addressees addressees,
            PositionArchive positions,
            PositionPaper paper,
            KeptFiles files,
            SubmissionActs acts,
            SubmissionNotices notices) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.positions = positions;
        this.paper = paper;
        this.files = files;
        this.acts = acts;
        this.notices = notices;
    }

    public void askAgain(SubmissionId id, String answer, PersonId by) {
        Submission submission = submissions.change(id);
        NamedFile pdf =
                paper.forAddressee(positions.get(submission.position()), addressees.get(submission.addressee()));
        submission.askAgain(files.keep(pdf.content(), pdf.mediaType()));
        submissions.save(submission);
        acts.record(SubmissionActs.act("signOffAskedAgain", submission, Actor.of(by))
                .with("sha256", submission.paper().hex())
                .because(answer));
        notices.signOffAskedAgain(submission);
    }

    public void giveUp(SubmissionId id, String answer, PersonId by) {
        Submission submission = submissions.change(id);
        submission.giveUp();
        submissions.save(submission);
        acts.record(SubmissionActs.act("submissionGivenUp", submission, Actor.of(by))
                .because(answer));
    }
}
