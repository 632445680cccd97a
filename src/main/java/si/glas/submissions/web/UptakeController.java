package si.glas.submissions.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.forms.FormDesk;
import si.glas.forms.FormSubmission;
import si.glas.forms.FormView;
import si.glas.forms.Forms;
import si.glas.forms.Outcome;
import si.glas.forms.Sheet;
import si.glas.kernel.NotAllowed;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.submissions.RecordUptake;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.UptakeSheet;

/** The form of the task, where no task asks for it: after a late answer, or to put right what was recorded. */
@Controller
@RequestMapping("/submissions/{id}/uptake")
@AllowedFor
class UptakeController {

    private final Insight insight;
    private final Forms forms;
    private final FormDesk desk;
    private final UptakeSheet sheets;
    private final RecordUptake recordUptake;
    private final Done done;

    UptakeController(
            Insight insight, Forms forms, FormDesk desk, UptakeSheet sheets, RecordUptake recordUptake, Done done) {
        this.insight = insight;
        this.forms = forms;
        this.desk = desk;
        this.sheets = sheets;
        this.recordUptake = recordUptake;
        this.done = done;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        SubmissionView submission = open(id, me);
        return page(submission, desk.show(sheet(submission), locale), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        SubmissionView submission = open(id, me);
        Sheet sheet = sheet(submission);
        return switch (desk.submit(sheet, new FormSubmission(fields))) {
            case Outcome.Accepted accepted -> {
                recordUptake.record(submission.id(), UptakeSheet.found(accepted.data()), me.id());
                done.say(next, "submissions.uptake.recorded");
                yield new ModelAndView("redirect:/submissions/" + id);
            }
            case Outcome.Refused refused ->
                page(submission, desk.show(sheet, refused, locale), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Revised revised -> page(submission, desk.show(sheet, revised, locale), HttpStatus.OK);
        };
    }

    /** While a task asks for it, whoever has taken that on does it there. */
    private SubmissionView open(UUID id, SignedIn me) {
        SubmissionView submission = insight.record(new SubmissionId(id), me);
        if (!submission.isUptakeOpen()) {
            throw new NotAllowed("to record uptake beside the task, or without an answer");
        }
        return submission;
    }

    private Sheet sheet(SubmissionView submission) {
        return new Sheet(forms.get(UptakeSheet.FORM), sheets.begin(submission.id()));
    }

    private static ModelAndView page(SubmissionView submission, FormView form, HttpStatus status) {
        ModelAndView page = new ModelAndView("submissions/uptake", status);
        page.addObject("submission", submission);
        page.addObject("form", form);
        return page;
    }
}
