package si.glas.ballots.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Choice;
import si.glas.ballots.EnterVote;
import si.glas.ballots.Given;
import si.glas.ballots.Marks;
import si.glas.ballots.VoterId;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.NotFound;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Takes votes that came to the office by phone or on paper. */
@Controller
@RequestMapping("/ballots/{id}/entered-votes")
@AllowedFor(Role.COORDINATOR)
class EnterVoteController {

    private static final String PAGE = "ballots/enter";

    private final Ballots ballots;
    private final EnterVote enterVote;
    private final Wording wording;

    EnterVoteController(Ballots ballots, EnterVote enterVote, Wording wording) {
        this.ballots = ballots;
        this.enterVote = enterVote;
        this.wording = wording;
    }

    /** In a secret ballot nobody may tell the office what they vote. */
    @ModelAttribute("ballot")
    BallotView ballot(@PathVariable UUID id) {
        BallotView ballot = ballots.get(new BallotId(id));
        if (ballot.isSecret()) {
            throw new NotFound(ballot.id());
        }
        return ballot;
    }

    /** None where yes and no are the answers. */
    @ModelAttribute("paper")
    @Nullable OptionPaper paper(@ModelAttribute("ballot") BallotView ballot, @RequestParam MultiValueMap<String, String> fields) {
        if (!ballot.hasOptions()) {
            return null;
        }
        return fields.containsKey("answer")
                ? OptionPaper.read(ballot.contest(), fields)
                : OptionPaper.blank(ballot.contest());
    }

    @ModelAttribute
    void offer(Model page) {
        page.addAllAttributes(Map.of("choices", Choice.values(), "ways", List.of(Given.PHONE, Given.PAPER)));
    }

    @GetMapping
    String open(@ModelAttribute("ballot") BallotView ballot, @RequestParam UUID voter, Model page) {
        page.addAttribute("enteredVote", new EnteredVote(voter, null, null, ""));
        page.addAttribute("name", ballots.voterName(ballot.id(), new VoterId(voter)));
        return PAGE;
    }

    @PostMapping
    Object enter(
            @ModelAttribute("ballot") BallotView ballot,
            @ModelAttribute("paper") @Nullable OptionPaper paper,
            @Valid EnteredVote enteredVote,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model page,
            RedirectAttributes next) {
        VoterId voter = new VoterId(enteredVote.voter());
        String name = ballots.voterName(ballot.id(), voter);
        page.addAttribute("name", name);
        Optional<Marks> marks = enteredVote.marks(paper);
        if (marks.isEmpty()) {
            reject(paper, ballot, problems);
        }
        Given given = enteredVote.given();
        if (problems.hasErrors() || marks.isEmpty() || given == null) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            enterVote.enter(ballot.id(), voter, enteredVote.answer(marks.get()), given, me.id());
        } catch (BusinessRefusal refusal) {
            problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code());
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("done", wording.say(Language.of(locale), "ballots.enter.done", name));
        return "redirect:/ballots/" + ballot.id();
    }

    private static void reject(@Nullable OptionPaper paper, BallotView ballot, BindingResult problems) {
        if (paper == null) {
            problems.rejectValue("choice", "NotNull");
        } else {
            Object[] most = {ballot.rules().method().most()};
            problems.reject("ballots.options.problem." + paper.problem(), most, "");
        }
    }
}
