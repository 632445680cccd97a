package si.glas.ballots.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.BallotWording;
import si.glas.ballots.Ballots;
import si.glas.ballots.Votes;
import si.glas.ballots.explained.CountWording;
import si.glas.ballots.explained.Passage;
import si.glas.ballots.rules.Outcome;
import si.glas.language.Language;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;

/** What was decided, with the arithmetic, the count and the votes; and what other ballots have decided about the same. */
@Component
class ResultRegion implements BallotRegion {

    /** @param outcome such as "The proposal is adopted." */
    record Other(BallotView ballot, String outcome) {}

    private final Ballots ballots;
    private final Votes votes;
    private final BallotWording wording;
    private final CountWording countWording;

    ResultRegion(Ballots ballots, Votes votes, BallotWording wording, CountWording countWording) {
        this.ballots = ballots;
        this.votes = votes;
        this.wording = wording;
        this.countWording = countWording;
    }

    /** Its own, and what else was decided about the position, such as in a first call. */
    @Override
    public void show(BallotView ballot, SignedIn reader, Language language, Model page) {
        List<Other> others = new ArrayList<>();
        for (BallotResult result : resultsAround(ballot)) {
            if (result.ballot().id().equals(ballot.id())) {
                show(result, language, page);
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

    private void show(BallotResult result, Language language, Model page) {
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

    /** Counted again from the votes on record, so that the page shows what anybody would find. */
    private List<Passage> count(BallotView ballot, Language language) {
        return countWording.tell(ballot.contest().count(votes.papers(ballot.id())), language);
    }

    /** In every language, by its tag: minutes have their own. */
    private Map<String, String> minutes(BallotResult result) {
        return Arrays.stream(Language.values())
                .collect(toMap(Language::tag, language -> wording.minutes(result, language)));
    }
}
