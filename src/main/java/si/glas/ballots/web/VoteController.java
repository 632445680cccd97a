package si.glas.ballots.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.ballots.BallotId;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastVote;
import si.glas.ballots.CastVote.Answer;
import si.glas.forms.Outcome;
import si.glas.kernel.ShowsForm;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;

/** Takes votes. What was voted never stands in an address. */
@Controller
@AllowedFor
@ShowsForm("vote")
class VoteController {

    private final Ballots ballots;
    private final CastVote castVote;
    private final BallotPages pages;
    private final Papers papers;
    private final Wording wording;

    VoteController(Ballots ballots, CastVote castVote, BallotPages pages, Papers papers, Wording wording) {
        this.ballots = ballots;
        this.castVote = castVote;
        this.pages = pages;
        this.papers = papers;
        this.wording = wording;
    }

    @PostMapping("/ballots/{id}/votes")
    String vote(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        BallotId ballot = new BallotId(id);
        VotePost post = VotePost.of(fields);
        Outcome outcome = papers.read(post);
        if (!(outcome instanceof Outcome.Accepted accepted) || post.isForNobody()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.ballot(
                    ballot, (view, own) -> Optional.of(papers.again(post, outcome, own, locale)), me, locale, page);
        }
        Answer answer = Papers.answer(accepted);
        if (!post.confirmed() && !ballots.get(ballot).rules().votesMayChange()) {
            return pages.confirm(ballot, post, answer, me, locale, page);
        }
        castVote.cast(ballot, post.voters(), answer, me.id());
        next.addFlashAttribute(
                "done",
                wording.say(Language.of(locale), "ballots.done", post.voters().size()));
        return "redirect:/ballots/" + id + "/receipt";
    }
}
