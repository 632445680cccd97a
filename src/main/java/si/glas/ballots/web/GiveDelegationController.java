package si.glas.ballots.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.Delegates;
import si.glas.ballots.GiveDelegation;
import si.glas.ballots.WantedDelegation;
import si.glas.ballots.web.Givers.Giving;
import si.glas.kernel.BusinessRefusal;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.positions.Campaigns;

/** Gives a voter's vote to another one, or enters what has come to the office on paper. */
@Controller
@RequestMapping("/delegations/new")
@AllowedFor
class GiveDelegationController {

    private static final String PAGE = "ballots/delegate";

    private final GiveDelegation giveDelegation;
    private final Givers givers;
    private final Delegates delegates;
    private final Ballots ballots;
    private final Campaigns campaigns;
    private final Wording wording;

    GiveDelegationController(
            GiveDelegation giveDelegation,
            Givers givers,
            Delegates delegates,
            Ballots ballots,
            Campaigns campaigns,
            Wording wording) {
        this.giveDelegation = giveDelegation;
        this.givers = givers;
        this.delegates = delegates;
        this.ballots = ballots;
        this.campaigns = campaigns;
        this.wording = wording;
    }

    @GetMapping
    String open(DelegationForm delegationForm, @AuthenticationPrincipal SignedIn me, Locale locale, Model page) {
        offer(delegationForm, givers.of(delegationForm, me, Language.of(locale)), Language.of(locale), page);
        return PAGE;
    }

    @PostMapping
    Object give(
            @Valid DelegationForm delegationForm,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model page,
            RedirectAttributes next) {
        Language language = Language.of(locale);
        Giving giving = givers.of(delegationForm, me, language);
        offer(delegationForm, giving, language, page);
        delegationForm.check(problems);
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            give(delegationForm.wantedBy(giving.giver()), giving, me);
        } catch (BusinessRefusal refusal) {
            problems.reject("refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code());
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("done", wording.say(language, "delegations.given"));
        BallotId ballot = delegationForm.ballotId();
        return "redirect:" + (ballot == null ? "/delegations" : "/ballots/" + ballot);
    }

    private void give(WantedDelegation wanted, Giving giving, SignedIn me) {
        if (giving.onPaper()) {
            giveDelegation.enter(wanted, me.id());
        } else {
            giveDelegation.give(wanted, me.id());
        }
    }

    private void offer(DelegationForm form, Giving giving, Language language, Model page) {
        BallotId ballot = form.ballotId();
        page.addAttribute("giving", giving);
        page.addAttribute("found", delegates.find(giving.giver(), ballot, form.lettersOrNone(), language));
        if (ballot == null) {
            page.addAttribute("campaigns", campaigns.findAllByOrderByTitle());
        } else {
            page.addAttribute("ballot", ballots.get(ballot));
        }
    }
}
