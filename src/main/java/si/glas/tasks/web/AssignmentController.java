package si.glas.tasks.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.tasks.AssignTask;
import si.glas.tasks.TaskEnded;
import si.glas.tasks.TaskTaken;

/** Lets people take tasks on, give them back, and hand them on. */
@Controller
@RequestMapping("/tasks/{key}")
@AllowedFor
class AssignmentController {

    private static final int LONGEST_NOTE = 500;

    private final AssignTask assignTask;
    private final Wording wording;

    AssignmentController(AssignTask assignTask, Wording wording) {
        this.assignTask = assignTask;
        this.wording = wording;
    }

    @PostMapping("/claim")
    String claim(@PathVariable long key, @AuthenticationPrincipal SignedIn me) {
        unlessTooLate(() -> assignTask.claim(key, me));
        return "redirect:/tasks/" + key;
    }

    @PostMapping("/release")
    String release(@PathVariable long key, @AuthenticationPrincipal SignedIn me) {
        unlessTooLate(() -> assignTask.release(key, me));
        return "redirect:/tasks/" + key;
    }

    @PostMapping("/hand-on")
    String handOn(
            @PathVariable long key,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        if (unlessTooLate(() -> assignTask.handOn(key, new PersonId(to), brief(note), me))) {
            next.addFlashAttribute("done", say("tasks.handedOn", locale));
            return "redirect:/inbox";
        }
        return "redirect:/tasks/" + key;
    }

    /** @param to empty if the task is to wait for all of them again */
    @PostMapping("/reassign")
    @AllowedFor(Role.COORDINATOR)
    String reassign(
            @PathVariable long key,
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("reasonMissing", true);
        } else if (unlessTooLate(() -> assignTask.reassign(key, person(to), brief(reason), me))) {
            next.addFlashAttribute("done", say("tasks.reassigned", locale));
        }
        return "redirect:/tasks/" + key;
    }

    /** If somebody was faster, the task's page says what has become of it. */
    private static boolean unlessTooLate(Runnable act) {
        try {
            act.run();
            return true;
        } catch (TaskEnded | TaskTaken somebodyWasFaster) {
            return false;
        }
    }

    private String say(String message, Locale locale) {
        return wording.say(Language.of(locale), message);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static String brief(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_NOTE));
    }
}
