package si.glas.submissions;

import java.time.Instant;
import java.time.InstantSource;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.submissions.EvidenceBox.Exhibit;

/** Somebody has delivered a text through a portal or by post, and shows the receipt. */
@UseCase
public class DeliverByHand {

    /**
     * What somebody tells of it.
     *
     * @param reference that the portal or the post has given; empty if there is none
     */
    public record Told(Channel channel, Instant deliveredAt, String reference, NamedFile receipt) {}

    private final KeptSubmissions submissions;
    private final EvidenceBox evidence;
    private final Handover handover;
    private final InstantSource clock;

    DeliverByHand(KeptSubmissions submissions, EvidenceBox evidence, Handover handover, InstantSource clock) {
        this.submissions = submissions;
        this.evidence = evidence;
        this.handover = handover;
        this.clock = clock;
    }

    /** @throws NotYet if the delivery would be in the future */
    public void record(SubmissionId id, Told told, PersonId by) {
        if (told.deliveredAt().isAfter(clock.instant())) {
            throw new NotYet();
        }
        Submission submission = submissions.change(id);
        evidence.add(id, new Exhibit(Evidence.Kind.RECEIPT, told.receipt(), told.reference(), told.deliveredAt()), by);
        handover.delivered(submission, told.channel(), told.deliveredAt(), by);
    }
}
