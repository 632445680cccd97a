package si.glas.ballots.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.ballots.AskQuestion;
import si.glas.ballots.QuestionId;
import si.glas.ballots.Questions;
import si.glas.ballots.RuleWording;
import si.glas.ballots.rules.RuleSet;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** A coordinator puts a question to the vote. */
@Controller
@RequestMapping("/questions/new")
@AllowedFor(Role.COORDINATOR)
class AskQuestionController {

    private static final String PAGE = "ballots/ask";

    /** @param method how people choose by these rules */
    record Way(String id, String name, String method) {}

    private final AskQuestion askQuestion;
    private final Questions questions;
    private final RuleWording ruleWording;
    private final Dates dates;
    private final InstantSource clock;
    private final Wording wording;

    AskQuestionController(
            AskQuestion askQuestion,
            Questions questions,
            RuleWording ruleWording,
            Dates dates,
            InstantSource clock,
            Wording wording) {
        this.askQuestion = askQuestion;
        this.questions = questions;
        this.ruleWording = ruleWording;
        this.dates = dates;
        this.clock = clock;
        this.wording = wording;
    }

    @ModelAttribute
    void offer(Locale locale, Model page) {
        Language language = Language.of(locale);
        page.addAttribute("languages", Language.values());
        page.addAttribute(
                "ways",
                questions.rules().values().stream()
                        .sorted(Comparator.comparing(RuleSet::id))
                        .map(rules -> new Way(
                                rules.id(), rules.name(language), ruleWording.method(rules.counting(), language)))
                        .toList());
    }

    @GetMapping
    ModelAndView open(Locale locale) {
        return new ModelAndView(PAGE, Map.of("questionForm", QuestionForm.blank(Language.of(locale))));
    }

    @PostMapping
    Object ask(
            @Valid QuestionForm questionForm,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        @Nullable String id = questionForm.ruleSet();
        RuleSet rules = id == null ? null : questions.rules().get(id);
        if (!problems.hasErrors()) {
            questionForm.check(rules, dates.localDay(clock.instant()), problems);
        }
        if (problems.hasErrors() || rules == null) {
            // What could be read of it: the binding forgets that where something could not.
            return new ModelAndView(
                    PAGE,
                    Map.of("questionForm", questionForm, BindingResult.MODEL_KEY_PREFIX + "questionForm", problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        QuestionId question = askQuestion.ask(questionForm.toNewQuestion(rules), me.id());
        next.addFlashAttribute("done", wording.say(Language.of(locale), "questions.asked"));
        return "redirect:/questions/" + question;
    }
}
