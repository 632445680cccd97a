package si.glas.submissions.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.submissions.ReportBounce;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.Submissions;

/** Takes down that a mail came back. */
@Controller
@RequestMapping("/submissions/{id}/bounce")
@AllowedFor(Role.COORDINATOR)
class ReportBounceController {

    private static final int LONGEST_REASON = 500;

    private final Submissions submissions;
    private final ReportBounce reportBounce;
    private final Done done;

    ReportBounceController(Submissions submissions, ReportBounce reportBounce, Done done) {
        this.submissions = submissions;
        this.reportBounce = reportBounce;
        this.done = done;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return new ModelAndView("submissions/bounce", "submission", submissions.get(new SubmissionId(id)));
    }

    @PostMapping
    ModelAndView report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            ModelAndView again = ask(id).addObject("reason", reason).addObject("problem", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        reportBounce.report(new SubmissionId(id), reason.strip(), me.id());
        done.say(next, "submissions.bounce.reported");
        return new ModelAndView("redirect:/submissions/" + id);
    }
}
