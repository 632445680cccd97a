package si.glas.submissions;

import java.time.InstantSource;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionView;
import si.glas.positions.VersionId;
import si.glas.texts.Fingerprint;

/** Prints an adopted position for one decision-maker and asks the board to sign it off; once for each text and each. */
@UseCase
public class PrepareSubmission {

    /** @param channel on which they prefer to get it */
    public record Prepared(SubmissionId submission, Channel channel, boolean hasEmail, boolean hasPortal) {}

    private final KeptSubmissions submissions;
    private final Addressees addressees;
    private final PositionArchive positions;
    private final PositionPaper paper;
    private final KeptFiles files;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final InstantSource clock;

    PrepareSubmission(
            KeptSubmissions submissions,
            Addressees addressees,
            PositionArchive positions,
            PositionPaper paper,
            KeptFiles files,
            SubmissionActs acts,
            SubmissionNotices notices,
            InstantSource clock) {
        this.submissions = submissions;
        this.addressees = addressees;
        this.positions = positions;
        this.paper = paper;
        this.files = files;
        this.acts = acts;
        this.notices = notices;
        this.clock = clock;
    }

    public Prepared prepare(PositionId position, VersionId text, AddresseeId addressee) {
        Addressee to = addressees.get(addressee);
        Submission submission =
                submissions.findByTextVersionAndAddressee(text, addressee).orElseGet(() -> prepare(position, text, to));
        AddresseeDetails details = to.details();
        return new Prepared(submission.id(), details.channel(), details.hasEmail(), details.hasPortal());
    }

    private Submission prepare(PositionId position, VersionId text, Addressee to) {
        PositionView view = positions.get(position);
        NamedFile pdf = paper.forAddressee(view, to);
        Fingerprint printed = files.keep(pdf.content(), pdf.mediaType());
        Submission submission = submissions.save(Submission.prepare(position, text, to.id(), printed, clock.instant()));
        acts.record(SubmissionActs.act("submissionPrepared", submission, Actor.PROCESS)
                .with("sha256", printed.hex()));
        if (view.stage() == PositionView.Stage.WITHDRAWN) {
            return cancelled(submission);
        }
        notices.signOffAsked(submission);
        return submission;
    }

    /** Withdrawn in the moment before its process hears of it: nobody is asked any more. */
    private Submission cancelled(Submission submission) {
        submission.cancel();
        acts.record(SubmissionActs.act("submissionCancelled", submission, Actor.PROCESS));
        return submissions.save(submission);
    }
}
