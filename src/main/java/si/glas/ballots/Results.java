package si.glas.ballots;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Poll;
import si.glas.ballots.rules.RuleSet;
import si.glas.ballots.rules.RuleSets;

/** Makes of the counted votes what was decided, by the rules of the ballot. */
@Component
class Results {

    private final RuleSets ruleSets;
    private final Contests contests;
    private final ChamberCounts chambers;

    Results(RuleSets ruleSets, Contests contests, ChamberCounts chambers) {
        this.ruleSets = ruleSets;
        this.contests = contests;
        this.chambers = chambers;
    }

    /** None until the votes have been counted. */
    Optional<BallotResult> of(Ballot ballot) {
        return Optional.ofNullable(ballot.count()).map(count -> of(ballot, count));
    }

    private BallotResult of(Ballot ballot, Count count) {
        RuleSet rules = ruleSets.read(ballot.rules());
        Poll poll = count.poll(rules, chambers.of(ballot.id(), rules));
        BallotView view = ballot.view(rules, contests.of(ballot), count.voted());
        List<Option> chosen = count.chosenOf(view.contest().options());
        return new BallotResult(view, poll.whole(), rules.decide(poll), chosen, count.recordHash());
    }
}
