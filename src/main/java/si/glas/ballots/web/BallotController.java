package si.glas.ballots.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import si.glas.ballots.BallotId;
import si.glas.ballots.VoterId;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;

/** Shows a ballot to everybody in the network: as a paper to those who may vote, then as a result. */
@Controller
@RequestMapping("/ballots/{id}")
@AllowedFor
class BallotController {

    private final BallotPages pages;
    private final Papers papers;

    BallotController(BallotPages pages, Papers papers) {
        this.pages = pages;
        this.papers = papers;
    }

    /** @param voter for whom alone somebody wants to vote who represents several, or to vote again */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID voter,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model page) {
        VoterId only = voter == null ? null : new VoterId(voter);
        return pages.ballot(
                new BallotId(id), (ballot, own) -> papers.blank(ballot, own, only, locale), me, locale, page);
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model page) {
        return pages.receipt(new BallotId(id), me, locale, page);
    }
}
