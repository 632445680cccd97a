package si.glas.tasks.process;

import java.util.Objects;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.glas.engine.UserTasks;
import si.glas.kernel.PersonId;
import si.glas.tasks.KeptTask;
import si.glas.tasks.KeptTasks;
import si.glas.tasks.TaskAssigned;

/**
 * Tells the engine who works on a task, so that other tools show it too.
 *
 * <p>Two of these may overtake each other. So each tells what is true when it speaks, and again if it is true no more
 * when the engine has heard: whoever speaks last has told the truth.
 */
@Component
class AssignedBridge {

    private final KeptTasks tasks;
    private final UserTasks engine;

    AssignedBridge(KeptTasks tasks, UserTasks engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Async
    @TransactionalEventListener
    void tell(TaskAssigned assigned) {
        Optional<KeptTask> told = open(assigned.key());
        while (told.isPresent()) {
            tell(told.get());
            Optional<KeptTask> now = open(assigned.key());
            if (now.isEmpty() || sameAssignee(now.get(), told.get())) {
                return;
            }
            told = now;
        }
    }

    private Optional<KeptTask> open(long key) {
        return tasks.find(key).filter(KeptTask::isOpen);
    }

    private void tell(KeptTask kept) {
        PersonId assignee = kept.task().assignee();
        if (assignee == null) {
            engine.unassign(kept.task().key());
        } else {
            engine.assign(kept.task().key(), assignee.toString());
        }
    }

    private static boolean sameAssignee(KeptTask one, KeptTask other) {
        return Objects.equals(one.task().assignee(), other.task().assignee());
    }
}
