package si.glas.ballots.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
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
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastSecretVote;
import si.glas.ballots.CastVote;
import si.glas.ballots.CastVote.Answer;
import si.glas.kernel.ShowsForm;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;

/** Takes votes. What was voted never stands in an address. */
@Controller
@AllowedFor
@ShowsForm({"vote", "secret-vote"})
class VoteController {

    private final Ballots ballots;
    private final CastVote castVote;
    private final CastSecretVote castSecretVote;
    private final BallotPages pages;
    private final Papers papers;
    private final Wording wording;

    VoteController(
            Ballots ballots,
            CastVote castVote,
            CastSecretVote castSecretVote,
            BallotPages pages,
            Papers papers,
            Wording wording) {
        this.ballots = ballots;
        this.castVote = castVote;
        this.castSecretVote = castSecretVote;
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
        BallotView ballot = ballots.getUncounted(new BallotId(id));
        VotePost post = VotePost.of(fields);
        Optional<Answer> read = papers.read(ballot, post);
        if (read.isEmpty() || post.isForNobody()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.ballot(
                    ballot.id(), (view, own) -> Optional.of(papers.again(view, post, own, locale)), me, locale, page);
        }
        Answer answer = read.get();
        if (!post.confirmed() && !ballot.rules().votesMayChange()) {
            return pages.confirm(ballot.id(), post, answer, me, locale, page);
        }
        return ballot.isSecret()
                ? castInSecret(ballot, post, answer, me, locale, page, response)
                : castByName(ballot, post, answer, me, locale, next);
    }

    private String castByName(
            BallotView ballot, VotePost post, Answer answer, SignedIn me, Locale locale, RedirectAttributes next) {
        castVote.cast(ballot.id(), post.voters(), answer, me.id());
        next.addFlashAttribute(
                "done",
                wording.say(Language.of(locale), "ballots.done", post.voters().size()));
        return "redirect:/ballots/" + ballot.id() + "/receipt";
    }

    /**
     * Shown in the answer itself: what a redirect takes along is kept in the session, beside the person's name. The
     * browser may not keep it either, which others may use, too.
     */
    private String castInSecret(
            BallotView ballot,
            VotePost post,
            Answer answer,
            SignedIn me,
            Locale locale,
            Model page,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        page.addAttribute("trackers", castSecretVote.cast(ballot.id(), post.voters(), answer.marks(), me.id()));
        return pages.trackers(ballot.id(), locale, page);
    }
}
