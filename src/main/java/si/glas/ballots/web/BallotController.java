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
import org.springframework.web.bind.annotation.ResponseBody;
import si.glas.ballots.BallotFiles;
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
    private final BallotFiles files;

    BallotController(BallotPages pages, Papers papers, BallotFiles files) {
        this.pages = pages;
        this.papers = papers;
        this.files = files;
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

    /** For whoever wants to count again; docs/ballots.md describes it. */
    @GetMapping(path = "/ballot.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String file(@PathVariable UUID id) {
        return files.of(new BallotId(id));
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model page) {
        return pages.receipt(new BallotId(id), me, locale, page);
    }
}
