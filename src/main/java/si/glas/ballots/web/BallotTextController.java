package si.glas.ballots.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.Motion;
import si.glas.ballots.Motions;
import si.glas.people.AllowedFor;
import si.glas.texts.Fingerprint;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** Shows the exact text that is voted on, and that it is the one. */
@Controller
@AllowedFor
class BallotTextController {

    private final Ballots ballots;
    private final Motions motions;

    BallotTextController(Ballots ballots, Motions motions) {
        this.ballots = ballots;
        this.motions = motions;
    }

    @GetMapping("/ballots/{id}/text")
    String show(@PathVariable UUID id, Model page) {
        BallotView ballot = ballots.get(new BallotId(id));
        Motion motion = motions.of(ballot);
        MarkdownText text = motion.text();
        page.addAttribute("ballot", ballot);
        page.addAttribute("motion", motion);
        page.addAttribute("html", text.html(Rendering.fromHeading(2)));
        page.addAttribute("hash", new Fingerprint(ballot.textHash()).grouped());
        page.addAttribute("same", text.fingerprint().hex().equals(ballot.textHash()));
        page.addAttribute("language", motion.language().tag());
        return "ballots/text";
    }
}
