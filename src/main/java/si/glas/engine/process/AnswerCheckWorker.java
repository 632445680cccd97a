package si.glas.engine.process;

import java.time.Instant;
import java.time.InstantSource;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.engine.NoVariables;

/** Answers the engine's check, which shows that timers, jobs and workers come together. */
@JobType("engine.answerCheck")
class AnswerCheckWorker implements JobHandler<NoVariables, AnswerCheckWorker.CheckAnswer> {

    /** What the check leaves behind in its process instance. */
    record CheckAnswer(Instant answeredAt) {}

    private final InstantSource clock;

    AnswerCheckWorker(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public CheckAnswer handle(NoVariables variables, Job job) {
        return new CheckAnswer(clock.instant());
    }
}
