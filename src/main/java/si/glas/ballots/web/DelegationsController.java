package si.glas.ballots.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.ballots.DelegationId;
import si.glas.ballots.DelegationView;
import si.glas.ballots.Delegations;
import si.glas.ballots.EndDelegation;
import si.glas.ballots.Giver;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Shows people who votes for those whom they represent, and for whom these vote; and ends it. */
@Controller
@AllowedFor
class DelegationsController {

    private final Delegations delegations;
    private final EndDelegation endDelegation;
    private final Wording wording;

    DelegationsController(Delegations delegations, EndDelegation endDelegation, Wording wording) {
        this.delegations = delegations;
        this.endDelegation = endDelegation;
        this.wording = wording;
    }

    @GetMapping("/delegations")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, Locale locale) {
        List<Giver> givers = delegations.givers(me.id(), Language.of(locale)).stream()
                .filter(giver -> delegations.beyondBallots(giver.electorate()).allows())
                .toList();
        List<DelegationView> entered = me.has(Role.COORDINATOR) ? delegations.onPaper() : List.of();
        return new ModelAndView(
                "ballots/delegations",
                Map.of(
                        "given",
                        delegations.givenBy(me.id()),
                        "received",
                        delegations.givenTo(me.id()),
                        "entered",
                        entered,
                        "givers",
                        givers));
    }

    @PostMapping("/delegations/{id}/end")
    String end(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, RedirectAttributes next) {
        endDelegation.end(new DelegationId(id), me.id());
        return ended(locale, next);
    }

    /** For a voter who has told the office, of what has come on paper. */
    @PostMapping("/delegations/{id}/end-entered")
    @AllowedFor(Role.COORDINATOR)
    String endEntered(
            @PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, RedirectAttributes next) {
        endDelegation.endEntered(new DelegationId(id), me.id());
        return ended(locale, next);
    }

    private String ended(Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("done", wording.say(Language.of(locale), "delegations.ended"));
        return "redirect:/delegations";
    }
}
