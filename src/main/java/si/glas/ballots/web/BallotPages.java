package si.glas.ballots.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.MarksWording;
import si.glas.ballots.OwnVote;
import si.glas.ballots.RuleWording;
import si.glas.ballots.Votes;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Gathers what the pages of a ballot show to a reader. */
@Component
class BallotPages {

    /** Puts a paper on the page; none if there is nothing to vote. */
    interface PaperChoice {

        Optional<Paper> of(BallotView ballot, List<OwnVote> own);
    }

    private final Ballots ballots;
    private final Votes votes;
    private final RuleWording ruleWording;
    private final MarksWording marksWording;
    private final List<BallotRegion> regions;
    private final InstantSource clock;

    BallotPages(
            Ballots ballots,
            Votes votes,
            RuleWording ruleWording,
            MarksWording marksWording,
            List<BallotRegion> regions,
            InstantSource clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.ruleWording = ruleWording;
        this.marksWording = marksWording;
        this.regions = regions;
        this.clock = clock;
    }

    String ballot(BallotId id, PaperChoice paper, SignedIn reader, Locale locale, Model page) {
        Language language = Language.of(locale);
        BallotView ballot = frame(id, language, page);
        if (ballot.isOpen(clock.instant())) {
            List<OwnVote> own = votes.own(id, reader.id(), language);
            page.addAttribute("own", own);
            page.addAttribute("turnoutShown", ballot.showsTurnoutTo(reader));
            page.addAttribute("paper", paper.of(ballot, own).orElse(null));
            if (reader.has(Role.COORDINATOR)) {
                page.addAttribute("turnout", ballots.turnout(id, language));
            }
        }
        regions.forEach(region -> region.show(ballot, reader, language, page));
        return "ballots/ballot";
    }

    String confirm(BallotId id, VotePost post, Answer answer, SignedIn reader, Locale locale, Model page) {
        Language language = Language.of(locale);
        frame(id, language, page);
        page.addAttribute("answer", answer);
        page.addAttribute("fields", post.marked());
        page.addAttribute(
                "voters",
                votes.own(id, reader.id(), language).stream()
                        .filter(vote -> post.voters().contains(vote.voter()))
                        .toList());
        return "ballots/confirm";
    }

    String trackers(BallotId id, Locale locale, Model page) {
        frame(id, Language.of(locale), page);
        return "ballots/trackers";
    }

    String receipt(BallotId id, SignedIn reader, Locale locale, Model page) {
        Language language = Language.of(locale);
        frame(id, language, page);
        List<OwnVote> own = votes.own(id, reader.id(), language);
        page.addAttribute("own", own.stream().filter(OwnVote::isShown).toList());
        page.addAttribute("history", votes.history(id, reader.id()));
        page.addAttribute("waiting", own.stream().filter(vote -> !vote.isCast()).toList());
        return "ballots/receipt";
    }

    private BallotView frame(BallotId id, Language language, Model page) {
        BallotView ballot = ballots.get(id);
        page.addAttribute("ballot", ballot);
        page.addAttribute("open", ballot.isOpen(clock.instant()));
        page.addAttribute("rulesName", ballot.rules().name(language));
        page.addAttribute("marks", new MarksInWords(marksWording, ballot.contest(), language));
        page.addAttribute("rules", ruleWording.say(ballot.rules(), language));
        return ballot;
    }
}
