package si.glas.submissions;

import java.time.Instant;
import java.util.Objects;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.Plans;
import si.glas.timetable.Reminders;
import si.glas.timetable.WorkingDays;

/** Gives a decision-maker their time to answer, from the day of the delivery. */
@UseCase
public class StartResponseClock {

    private final KeptSubmissions submissions;
    private final Deadlines deadlines;
    private final Plans plans;
    private final Reminders reminders;
    private final WorkingDays calendar;

    StartResponseClock(
            KeptSubmissions submissions, Deadlines deadlines, Plans plans, Reminders reminders, WorkingDays calendar) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.plans = plans;
        this.reminders = reminders;
        this.calendar = calendar;
    }

    /** Once for each delivery: one that came back and went out anew has a clock of its own. */
    public DeadlineId start(SubmissionId id) {
        Submission submission = submissions.change(id);
        DeadlineId running = submission.responseDeadline();
        return running == null ? start(submission) : running;
    }

    private DeadlineId start(Submission submission) {
        Instant deliveredAt = Objects.requireNonNull(submission.deliveredAt());
        Instant dueAt = plans.responseAfter(calendar.dayOf(deliveredAt)).dueAt();
        DeadlineId deadline = deadlines.set(
                DeadlineView.Kind.RESPONSE,
                submission.position().value(),
                submission.id().value(),
                dueAt,
                reminders.before(DeadlineView.Kind.RESPONSE, dueAt));
        submission.awaitResponseUntil(deadline);
        submissions.save(submission);
        if (!submission.isIn(SubmissionView.State.DELIVERED)) {
            // They were faster than we.
            deadlines.close(deadline);
        }
        return deadline;
    }
}
