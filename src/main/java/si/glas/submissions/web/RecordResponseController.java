package si.glas.submissions.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.language.Dates;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.submissions.RecordResponse;
import si.glas.submissions.SubmissionId;
import si.glas.submissions.SubmissionView;

/** Takes down what a decision-maker answered. */
@Controller
@RequestMapping("/submissions/{id}/response")
@AllowedFor
class RecordResponseController {

    private final Insight insight;
    private final RecordResponse recordResponse;
    private final Dates dates;
    private final InstantSource clock;
    private final Done done;

    RecordResponseController(
            Insight insight, RecordResponse recordResponse, Dates dates, InstantSource clock, Done done) {
        this.insight = insight;
        this.recordResponse = recordResponse;
        this.dates = dates;
        this.clock = clock;
        this.done = done;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return page(insight.record(new SubmissionId(id), me))
                .addObject("form", new ResponseForm(dates.localDay(clock.instant()), "", null));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ResponseForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        SubmissionView submission = insight.record(new SubmissionId(id), me);
        if (problems.hasErrors()) {
            return Again.show(page(submission), problems, form);
        }
        try {
            recordResponse.record(submission.id(), form.told(), me.id());
        } catch (BusinessRefusal refusal) {
            Again.reject(problems, refusal);
            return Again.show(page(submission), problems, form);
        }
        done.say(next, "submissions.response.recorded");
        return new ModelAndView("redirect:/submissions/" + id);
    }

    private static ModelAndView page(SubmissionView submission) {
        return new ModelAndView("submissions/response").addObject("submission", submission);
    }
}
