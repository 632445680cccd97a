package si.glas.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.forms.FormDesk;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.tasks.KeepDraft;
import si.glas.tasks.TaskEnded;
import si.glas.tasks.TaskTaken;

/** Keeps what somebody has typed into the form of a task, to go on later. */
@Controller
@RequestMapping("/tasks/{key}/draft")
@AllowedFor
class DraftController {

    private final TaskDesk desk;
    private final FormDesk forms;
    private final KeepDraft keepDraft;
    private final Wording wording;

    DraftController(TaskDesk desk, FormDesk forms, KeepDraft keepDraft, Wording wording) {
        this.desk = desk;
        this.forms = forms;
        this.keepDraft = keepDraft;
        this.wording = wording;
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable long key,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        try {
            keep(key, me, request);
        } catch (TaskEnded | TaskTaken somebodyWasFaster) {
            return new ModelAndView("redirect:/tasks/" + key);
        }
        next.addFlashAttribute("done", wording.say(Language.of(locale), "tasks.draft.kept"));
        return new ModelAndView("redirect:/inbox");
    }

    /** The same, by itself while somebody types, where scripts run: answers with the line that says so. */
    @PostMapping("/auto")
    ModelAndView keepByItself(
            @PathVariable long key, @AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        ModelAndView line = new ModelAndView("tasks/task :: draft-state");
        try {
            return line.addObject("savedAt", keep(key, me, request));
        } catch (TaskEnded | TaskTaken somebodyWasFaster) {
            return line.addObject("refusal", somebodyWasFaster);
        }
    }

    @PostMapping("/forget")
    String forget(@PathVariable long key, @AuthenticationPrincipal SignedIn me) {
        keepDraft.forget(key, me);
        return "redirect:/tasks/" + key;
    }

    private Instant keep(long key, SignedIn me, HttpServletRequest request) {
        TaskDesk.Opened opened = desk.open(key, me);
        var sheet = desk.sheet(opened, desk.content(opened));
        return keepDraft.keep(key, forms.draft(sheet, Submissions.of(request)), me);
    }
}
