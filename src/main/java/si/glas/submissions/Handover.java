package si.glas.submissions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;

/** What happens when a text has got to a decision-maker. */
@Component
class Handover {

    private final KeptSubmissions submissions;
    private final ContactLog contacts;
    private final SubmissionActs acts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Handover(
            KeptSubmissions submissions,
            ContactLog contacts,
            SubmissionActs acts,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.submissions = submissions;
        this.contacts = contacts;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    void deliveredByMail(Submission submission) {
        deliver(submission, Channel.EMAIL, clock.instant(), null);
    }

    /** @param by who has delivered it, or has found out that it arrived */
    void delivered(Submission submission, Channel way, Instant at, PersonId by) {
        deliver(submission, way, at, by);
    }

    private void deliver(Submission submission, Channel way, Instant at, @Nullable PersonId by) {
        submission.deliver(way, at);
        submissions.save(submission);
        contacts.note(submission, Contact.Kind.DELIVERY, at, by);
        acts.record(SubmissionActs.act("textDelivered", submission, by == null ? Actor.PROCESS : Actor.of(by))
                .with("channel", way)
                .with("at", at)
                .with("sha256", submission.paper().hex()));
        events.publishEvent(new SubmissionDelivered(UUID.randomUUID(), submission.id(), submission.position()));
    }
}
