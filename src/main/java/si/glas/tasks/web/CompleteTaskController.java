package si.glas.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.forms.FormData;
import si.glas.forms.FormDesk;
import si.glas.forms.FormSubmission;
import si.glas.forms.FormView;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;
import si.glas.kernel.BusinessRefusal;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.tasks.CompleteTask;
import si.glas.tasks.TaskEnded;
import si.glas.tasks.TaskForm;
import si.glas.tasks.TaskTaken;

/** Takes what somebody has typed into the form of a task. */
@Controller
@AllowedFor
class CompleteTaskController {

    private final TaskDesk desk;
    private final TaskPages pages;
    private final FormDesk forms;
    private final CompleteTask completeTask;
    private final Wording wording;

    CompleteTaskController(TaskDesk desk, TaskPages pages, FormDesk forms, CompleteTask completeTask, Wording wording) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.completeTask = completeTask;
        this.wording = wording;
    }

    @PostMapping("/tasks/{key}")
    ModelAndView send(
            @PathVariable long key,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        TaskDesk.Opened opened = desk.open(key, me);
        FormSubmission submission = Submissions.of(request);
        return opened.workable()
                ? new Sending(opened, submission, locale, next).send()
                : tooLate(key, submission, next);
    }

    /** The task's page says what has become of it, and shows what was written in vain. */
    private static ModelAndView tooLate(long key, FormSubmission submission, RedirectAttributes next) {
        next.addFlashAttribute("unsent", Submissions.wordsIn(submission));
        return new ModelAndView("redirect:/tasks/" + key);
    }

    /** One form on its way. */
    private final class Sending {

        private final TaskDesk.Opened opened;
        private final TaskForm.Opened content;
        private final Sheet sheet;
        private final FormSubmission submission;
        private final Locale locale;
        private final RedirectAttributes next;

        Sending(TaskDesk.Opened opened, FormSubmission submission, Locale locale, RedirectAttributes next) {
            this.opened = opened;
            this.content = desk.content(opened);
            this.sheet = desk.sheet(opened, content);
            this.submission = submission;
            this.locale = locale;
            this.next = next;
        }

        ModelAndView send() {
            return switch (forms.submit(sheet, submission)) {
                case Outcome.Accepted accepted -> complete(accepted.data());
                case Outcome.Refused refused ->
                    again(forms.show(sheet, refused, locale), HttpStatus.UNPROCESSABLE_CONTENT);
                case Outcome.Revised revised -> again(forms.show(sheet, revised, locale), HttpStatus.OK);
            };
        }

        private ModelAndView complete(FormData typed) {
            try {
                completeTask.complete(opened.task().key(), typed, opened.me());
            } catch (TaskEnded | TaskTaken somebodyWasFaster) {
                return tooLate(opened.task().key(), submission, next);
            } catch (BusinessRefusal refusal) {
                FormView form = forms.show(sheet, forms.draft(sheet, submission), locale);
                return again(form, HttpStatus.CONFLICT).addObject("refusal", refusal);
            }
            next.addFlashAttribute("done", done());
            return new ModelAndView("redirect:/inbox");
        }

        private ModelAndView again(FormView form, HttpStatus status) {
            ModelAndView page = pages.open(opened, content, form, locale);
            page.setStatus(status);
            return page;
        }

        private String done() {
            Language language = Language.of(locale);
            String task = wording.say(language, "task." + opened.task().formId());
            return wording.say(language, "tasks.done", task);
        }
    }
}
