package si.glas.review.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotAllowed;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.positions.PositionView;
import si.glas.review.AnswerContribution;
import si.glas.review.Contribution;
import si.glas.review.ContributionId;
import si.glas.review.Reviews;

/** Where the editors answer every comment and amendment: what is open first, one form for each. */
@Controller
@RequestMapping("/positions/{id}/review/answers")
@AllowedFor
class AnswersController {

    private final AnswerContribution answerContribution;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final Refused refused;

    AnswersController(AnswerContribution answerContribution, Reviews reviews, ReviewPages pages, Refused refused) {
        this.answerContribution = answerContribution;
        this.reviews = reviews;
        this.pages = pages;
        this.refused = refused;
    }

    @GetMapping
    String list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        show(id, me, locale, model, Question::of);
        return "review/answers";
    }

    @PostMapping("/{contribution}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @Valid AnswerForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        refused.requireReadable(problems);
        ContributionId answered = new ContributionId(contribution);
        Problem problem = Problem.of(problems);
        if (problem == null) {
            try {
                answerContribution.answer(answered, form.readRevision(), form.decision(), me.id());
                return next(id, answered, locale, next);
            } catch (BusinessRefusal refusal) {
                problem = Problem.of(refusal);
            }
        }
        response.setStatus(problem.status().value());
        Problem found = problem;
        show(id, me, locale, model, item -> item.is(answered) ? Question.again(item, form, found) : Question.of(item));
        return "review/answers";
    }

    private void show(UUID position, SignedIn me, Locale locale, Model model, Function<Item, Question> asQuestion) {
        Sheet sheet = pages.show(pages.newest(position), me, null, locale, model);
        requireEditor((PositionView) Objects.requireNonNull(model.getAttribute("position")), me);
        List<Question> questions = sheet.items().stream().map(asQuestion).toList();
        model.addAttribute("open", questions.stream().filter(Question::isOpen).toList());
        model.addAttribute(
                "answered",
                questions.stream().filter(question -> !question.isOpen()).toList());
        model.addAttribute(
                "problems", questions.stream().filter(Question::isRefused).toList());
    }

    private static void requireEditor(PositionView position, SignedIn me) {
        if (!position.editors().contains(me.id())) {
            throw new NotAllowed("to answer for editors");
        }
    }

    /** To the first one that has no answer yet. */
    private String next(UUID position, ContributionId answered, Locale locale, RedirectAttributes next) {
        List<Contribution> open = reviews.discussion(pages.newest(position).id()).contributions().stream()
                .filter(contribution -> !contribution.isAnswered())
                .toList();
        int number = reviews.contribution(answered).number();
        next.addFlashAttribute("done", pages.say("review.answer.done", locale, number, open.size()));
        String anchor = open.isEmpty() ? "" : "#c" + open.getFirst().number();
        return "redirect:" + ReviewPages.path(position) + "/answers" + anchor;
    }
}
