package si.glas.tasks.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.people.AllowedFor;
import si.glas.tasks.KeptTasks;

/** Leads from a mail to the task that it asks for, or to the inbox if there is none yet. */
@Controller
@AllowedFor
class NewestTaskController {

    private final KeptTasks tasks;

    NewestTaskController(KeptTasks tasks) {
        this.tasks = tasks;
    }

    /** @param about the review or the submission, if the position may have several such tasks */
    @GetMapping("/inbox/{formId}/{position}")
    String find(
            @PathVariable String formId,
            @PathVariable UUID position,
            @RequestParam(required = false) @Nullable UUID about) {
        return tasks.newest(formId, position, about)
                .map(task -> "redirect:/tasks/" + task.task().key())
                .orElse("redirect:/inbox");
    }
}
