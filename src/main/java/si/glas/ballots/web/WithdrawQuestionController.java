package si.glas.ballots.web;

import java.util.Locale;
import java.util.Map;
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
import si.glas.ballots.QuestionId;
import si.glas.ballots.Questions;
import si.glas.ballots.WithdrawQuestion;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Takes a question back, after asking once more and for a reason. */
@Controller
@RequestMapping("/questions/{id}/withdraw")
@AllowedFor(Role.COORDINATOR)
class WithdrawQuestionController {

    private static final String PAGE = "ballots/withdraw-question";
    private static final int LONGEST_REASON = 1000;

    private final WithdrawQuestion withdrawQuestion;
    private final Questions questions;
    private final Wording wording;

    WithdrawQuestionController(WithdrawQuestion withdrawQuestion, Questions questions, Wording wording) {
        this.withdrawQuestion = withdrawQuestion;
        this.questions = questions;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return new ModelAndView(PAGE, Map.of("asked", questions.get(new QuestionId(id))));
    }

    @PostMapping
    Object withdraw(
            @PathVariable UUID id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        QuestionId question = new QuestionId(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new ModelAndView(
                    PAGE,
                    Map.of("asked", questions.get(question), "reason", reason, "problem", true),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        withdrawQuestion.withdraw(question, reason.strip(), me.id());
        next.addFlashAttribute("done", wording.say(Language.of(locale), "questions.withdraw.done"));
        return "redirect:/questions/" + question;
    }
}
