package si.glas.ballots.web;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.BallotWording;
import si.glas.ballots.Ballots;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.MarksWording;
import si.glas.ballots.OwnVote;
import si.glas.ballots.RuleWording;
import si.glas.ballots.Votes;
import si.glas.ballots.explained.CountWording;
import si.glas.ballots.explained.Passage;
import si.glas.ballots.rules.Outcome;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;

/** Gathers what the pages of a ballot show to a reader. */
@Component
class BallotPages {

    /** Puts a paper on the page; none if there is nothing to vote. */
    interface PaperChoice {

        Optional<Paper> of(BallotView ballot, List<OwnVote> own);
    }

    /** @param outcome such as "The proposal is adopted." */
    record Other(BallotView ballot, String outcome) {}

    private final Ballots ballots;
    private final Votes votes;
    private final BallotWording wording;
    private final RuleWording ruleWording;
    private final MarksWording marksWording;
    private final CountWording countWording;
    private final List<BallotRegion> regions;
    private final InstantSource clock;

    BallotPages(
            Ballots ballots,
            Votes votes,
            BallotWording wording,
            RuleWording ruleWording,
            MarksWording marksWording,
            CountWording countWording,
            List<BallotRegion> regions,
            InstantSource clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.wording = wording;
        this.ruleWording = ruleWording;
        this.marksWording = marksWording;
        this.countWording = countWording;
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
        addResults(ballot, language, page);
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

    /** Counted again from the votes on record, so that the page shows what anybody would find. */
    private List<Passage> count(BallotView ballot, Language language) {
        return countWording.tell(ballot.contest().count(votes.papers(ballot.id())), language);
    }

    /** Its own, and what else was decided about the position, such as in a first call. */
    private void addResults(BallotView ballot, Language language, Model page) {
        List<Other> others = new ArrayList<>();
        for (BallotResult result : resultsAround(ballot)) {
            if (result.ballot().id().equals(ballot.id())) {
                addResult(result, language, page);
            } else {
                others.add(new Other(result.ballot(), wording.outcome(result, language)));
            }
        }
        page.addAttribute("others", others);
    }

    private List<BallotResult> resultsAround(BallotView ballot) {
        PositionId position = ballot.position();
        return position == null ? ballots.resultOf(ballot.id()).stream().toList() : ballots.resultsOf(position);
    }

    /** In every language, by its tag: minutes have their own. */
    private Map<String, String> minutes(BallotResult result) {
        return Arrays.stream(Language.values())
                .collect(toMap(Language::tag, language -> wording.minutes(result, language)));
    }

    private void addResult(BallotResult result, Language language, Model page) {
        page.addAttribute("result", result);
        page.addAttribute("outcome", wording.outcome(result, language));
        page.addAttribute("steps", wording.steps(result, language));
        page.addAttribute("minutes", minutes(result));
        if (result.outcome() == Outcome.CHOSEN || result.outcome() == Outcome.NOTED) {
            page.addAttribute("count", count(result.ballot(), language));
        }
        if (result.ballot().isSecret()) {
            page.addAttribute("secretVotes", votes.secret(result.ballot().id()));
        } else {
            page.addAttribute("votes", votes.named(result.ballot().id(), language));
        }
    }
}
