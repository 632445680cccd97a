package si.glas.sample.play;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import si.glas.language.Dates;
import si.glas.positions.WithdrawPosition;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Deed;
import si.glas.submissions.RecordResponse;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.Submissions;
import si.glas.texts.MarkdownText;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;
import si.glas.timetable.MoveDeadline;

/** What the office and the board do: sign off, write down answers, move deadlines, withdraw. */
@SamplePart
class Sending {

    private final Submissions submissions;
    private final RecordResponse recordResponse;
    private final WithdrawPosition withdrawPosition;
    private final Deadlines deadlines;
    private final MoveDeadline moveDeadline;
    private final TaskDoing tasks;
    private final Cast cast;
    private final Props props;
    private final Dates dates;
    private final InstantSource clock;

    Sending(
            Submissions submissions,
            RecordResponse recordResponse,
            WithdrawPosition withdrawPosition,
            Deadlines deadlines,
            MoveDeadline moveDeadline,
            TaskDoing tasks,
            Cast cast,
            Props props,
            Dates dates,
            InstantSource clock) {
        this.submissions = submissions;
        this.recordResponse = recordResponse;
        this.withdrawPosition = withdrawPosition;
        this.deadlines = deadlines;
        this.moveDeadline = moveDeadline;
        this.tasks = tasks;
        this.cast = cast;
        this.props = props;
        this.dates = dates;
        this.clock = clock;
    }

    void signOff(Part part, Deed.SignOff deed) {
        tasks.complete(part, "sign-off", Map.of("decision", "signOff"), cast.signedIn(deed.by()));
    }

    void respond(Part part, Deed.Respond deed) {
        recordResponse.record(
                submission(part, props.addressee(deed.addressee())),
                new RecordResponse.Told(dates.localDay(clock.instant()), new MarkdownText(deed.summary()), null),
                cast.id(deed.by()));
    }

    void recordUptake(Part part, Deed.RecordUptake deed) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < deed.uptake().size(); i++) {
            typed.put("demands[%d].uptake".formatted(i), deed.uptake().get(i));
            typed.put("demands[%d].note".formatted(i), deed.notes().get(i));
        }
        tasks.complete(part, "record-uptake", typed, cast.signedIn(deed.by()));
    }

    void withdraw(Part part, Deed.Withdraw deed) {
        withdrawPosition.withdraw(part.position(), deed.because(), cast.id(deed.by()));
    }

    void moveDeadline(Part part, Deed.MoveDeadline deed, Almanac almanac) {
        DeadlineView deadline = deadlines.of(part.position().value()).stream()
                .filter(each -> each.open() && each.kind().name().equalsIgnoreCase(deed.kind()))
                .findFirst()
                .orElseThrow();
        moveDeadline.to(deadline.id(), almanac.endOf(deed.to()), deed.because(), cast.id(deed.by()));
    }

    private SubmissionId submission(Part part, UUID addressee) {
        return submissions.of(Set.of(part.position())).getOrDefault(part.position(), List.of()).stream()
                .filter(submission -> submission.addressee().value().equals(addressee))
                .map(SubmissionView::id)
                .findFirst()
                .orElseThrow();
    }
}
