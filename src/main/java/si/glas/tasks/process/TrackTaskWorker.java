package si.glas.tasks.process;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.engine.Job;
import si.glas.engine.JobHandler;
import si.glas.engine.JobType;
import si.glas.engine.TaskListenerResult;
import si.glas.engine.UserTaskEvent;
import si.glas.engine.UserTaskForms;
import si.glas.tasks.Task;
import si.glas.tasks.TrackTask;
import si.glas.timetable.DeadlineId;

/** Hears what happens to the user tasks of all processes. */
@JobType("tasks.trackTask")
class TrackTaskWorker implements JobHandler<TrackTaskWorker.Variables, TaskListenerResult> {

    record Variables(
            @Nullable UUID positionId,
            @Nullable UUID reviewId,
            @Nullable UUID submissionId,
            @Nullable DeadlineId deadlineId) {}

    private final TrackTask trackTask;
    private final UserTaskForms forms;
    private final InstantSource clock;

    TrackTaskWorker(TrackTask trackTask, UserTaskForms forms, InstantSource clock) {
        this.trackTask = trackTask;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public TaskListenerResult handle(Variables variables, Job job) {
        UserTaskEvent event = Objects.requireNonNull(job.userTask(), "not a job of a task listener");
        return trackTask.track(task(variables, event, job), event, job.key())
                ? TaskListenerResult.accept()
                : TaskListenerResult.deny("Tasks are done in Glas");
    }

    private Task task(Variables variables, UserTaskEvent event, Job job) {
        return new Task(
                event.key(),
                forms.formOf(job),
                Set.copyOf(event.candidateGroups()),
                null,
                clock.instant(),
                Objects.requireNonNull(variables.positionId(), "a process with tasks has a positionId"),
                variables.reviewId(),
                variables.submissionId(),
                variables.deadlineId());
    }
}
