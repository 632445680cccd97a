package si.glas.tasks.process;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.UserTasks;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.TaskCompleted;

/** Tells the engine that a task is done, until it has heard. */
@Component
class CompletedBridge {

    private final KeptTasks tasks;
    private final UserTasks engine;

    CompletedBridge(KeptTasks tasks, UserTasks engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Async
    @TransactionalEventListener
    void tell(TaskCompleted completed) {
        tasks.variables(completed.key()).ifPresent(variables -> engine.complete(completed.key(), variables));
    }
}
