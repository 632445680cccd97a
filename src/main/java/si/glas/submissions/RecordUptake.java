package si.glas.submissions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.texts.Demand;

/** Writes down what became of each demand with a decision-maker; later insight replaces it. */
@UseCase
public class RecordUptake {

    /** What somebody found in the answer about one demand. */
    public record Found(Uptake uptake, String note) {}

    private final KeptSubmissions submissions;
    private final DemandList demands;
    private final Answers answers;
    private final SubmissionActs acts;
    private final SubmissionNotices notices;
    private final ApplicationEventPublisher events;

    RecordUptake(
            KeptSubmissions submissions,
            DemandList demands,
            Answers answers,
            SubmissionActs acts,
            SubmissionNotices notices,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.demands = demands;
        this.answers = answers;
        this.acts = acts;
        this.notices = notices;
        this.events = events;
    }

    /**
     * @param found by the numbers of the demands; one that is missing was not answered
     * @throws NotNow if no answer is on record
     */
    public void record(SubmissionId id, Map<Integer, Found> found, PersonId by) {
        Submission submission = submissions.change(id);
        submission.conclude();
        submissions.save(submission);
        List<DemandUptake> uptakes = demands.of(submission.textVersion()).stream()
                .map(demand -> uptake(id, demand, found))
                .toList();
        answers.put(id, uptakes);
        UUID event = UUID.randomUUID();
        acts.record(act(submission, uptakes, by));
        notices.uptakeRecorded(submission, event, by);
        events.publishEvent(new UptakeRecorded(event, id, submission.position()));
    }

    private static DemandUptake uptake(SubmissionId id, Demand demand, Map<Integer, Found> all) {
        Found found = all.getOrDefault(demand.number(), new Found(Uptake.NO_ANSWER, ""));
        return new DemandUptake(id, demand.number(), demand.text(), found.uptake(), found.note());
    }

    private static Act act(Submission submission, List<DemandUptake> uptakes, PersonId by) {
        Act act = SubmissionActs.act("uptakeRecorded", submission, Actor.of(by));
        for (Uptake uptake : Uptake.values()) {
            act = act.with(
                    uptake.word(),
                    uptakes.stream().filter(each -> each.uptake() == uptake).count());
        }
        return act;
    }
}
