package si.glas.submissions;

import java.time.InstantSource;
import java.util.UUID;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionArchive;

/** A second pair of eyes looks at what goes out in the network's name: lets it go, or objects. */
@UseCase
public class SignOff {

    private final KeptSubmissions submissions;
    private final PositionArchive positions;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final InstantSource clock;

    SignOff(
            KeptSubmissions submissions,
            PositionArchive positions,
            SubmissionActs acts,
            SubmissionNotices notices,
            InstantSource clock) {
        this.submissions = submissions;
        this.positions = positions;
        this.acts = acts;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws OwnText if they have started or written it themselves */
    public void signOff(SubmissionId id, PersonId by) {
        Submission submission = forSomebodyElse(id, by);
        submission.signOff(by, clock.instant());
        submissions.save(submission);
        acts.record(SubmissionActs.act("signedOff", submission, Actor.of(by))
                .with("sha256", submission.paper().hex()));
    }

    /** @throws OwnText if they have started or written it themselves */
    public void object(SubmissionId id, String reason, PersonId by) {
        Submission submission = forSomebodyElse(id, by);
        submission.object();
        submissions.save(submission);
        acts.record(
                SubmissionActs.act("objectionRaised", submission, Actor.of(by)).because(reason));
        notices.objectionRaised(submission, UUID.randomUUID());
    }

    private Submission forSomebodyElse(SubmissionId id, PersonId by) {
        Submission submission = submissions.change(id);
        FourEyes.require(positions.get(submission.position()), by);
        return submission;
    }
}
