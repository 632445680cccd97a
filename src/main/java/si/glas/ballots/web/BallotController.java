package si.glas.ballots.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import si.glas.ballots.BallotId;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;

/** Shows a ballot to everybody in the network: as a paper to those who may vote, then as a result. */
@Controller
@RequestMapping("/ballots/{id}")
@AllowedFor
class BallotController {

    private static final VoteForm NOTHING_TYPED = VoteForm.of(new LinkedMultiValueMap<>());

    private final BallotPages pages;

    BallotController(BallotPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model page) {
        return pages.ballot(new BallotId(id), NOTHING_TYPED, me, Language.of(locale), page);
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model page) {
        return pages.receipt(new BallotId(id), me, Language.of(locale), page);
    }
}
