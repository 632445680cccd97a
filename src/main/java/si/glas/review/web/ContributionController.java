package si.glas.review.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.people.AllowedFor;
import si.glas.people.MemberId;
import si.glas.people.SignedIn;
import si.glas.review.AcceptCompromise;
import si.glas.review.Contribution;
import si.glas.review.ContributionId;
import si.glas.review.Reviews;
import si.glas.review.Speaker;
import si.glas.review.SupportContribution;
import si.glas.review.WithdrawContribution;

/** What a member does with what it or another one has written: each with one button. */
@Controller
@RequestMapping("/positions/{id}/review/contributions/{contribution}")
@AllowedFor
class ContributionController {

    private final Reviews reviews;
    private final SupportContribution support;
    private final WithdrawContribution withdraw;
    private final AcceptCompromise acceptCompromise;
    private final ReviewPages pages;

    ContributionController(
            Reviews reviews,
            SupportContribution support,
            WithdrawContribution withdraw,
            AcceptCompromise acceptCompromise,
            ReviewPages pages) {
        this.reviews = reviews;
        this.support = support;
        this.withdraw = withdraw;
        this.acceptCompromise = acceptCompromise;
        this.pages = pages;
    }

    @PostMapping("/support")
    String support(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam UUID member,
            @AuthenticationPrincipal SignedIn me) {
        Contribution supported = reviews.contribution(new ContributionId(contribution));
        support.support(supported.id(), speaker(me, member));
        return ReviewPages.back(id, member, "c" + supported.number());
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam UUID member,
            @AuthenticationPrincipal SignedIn me) {
        Contribution supported = reviews.contribution(new ContributionId(contribution));
        support.takeBack(supported.id(), speaker(me, member));
        return ReviewPages.back(id, member, "c" + supported.number());
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam UUID member,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        Contribution own = reviews.contribution(new ContributionId(contribution));
        withdraw.withdraw(own.id(), speaker(me, member));
        next.addFlashAttribute("done", pages.say("review.withdrawn." + own.kind(), locale, own.number()));
        return ReviewPages.back(id, member, own.block() == null ? "whole" : "p" + own.block());
    }

    /** @param givenAt when the answer with the compromise that they have read was given */
    @PostMapping("/accept-compromise")
    String acceptCompromise(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam UUID member,
            @RequestParam Instant givenAt,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        Contribution own = reviews.contribution(new ContributionId(contribution));
        acceptCompromise.accept(own.id(), givenAt, speaker(me, member));
        next.addFlashAttribute("done", pages.say("review.compromise.accepted.done", locale, own.number()));
        return "redirect:" + ReviewPages.path(id) + "/outcome?for=" + member + "#c" + own.number();
    }

    private static Speaker speaker(SignedIn me, UUID member) {
        return new Speaker(me.id(), new MemberId(member));
    }
}
