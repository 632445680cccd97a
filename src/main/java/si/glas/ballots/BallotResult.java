package si.glas.ballots;

import java.util.List;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Decision;
import si.glas.ballots.rules.Outcome;
import si.glas.ballots.rules.Tally;

/**
 * What was decided, with all that is needed to do the arithmetic again.
 *
 * @param chosen of the options, in the order in which they were; none where there are none
 * @param recordHash SHA-256 of the roll with all votes, as the chronicle has it: see docs/ballots.md
 */
public record BallotResult(BallotView ballot, Tally tally, Decision decision, List<Option> chosen, String recordHash) {

    public Outcome outcome() {
        return decision.outcome();
    }

    public boolean adopted() {
        return outcome() == Outcome.ADOPTED;
    }

    /** Whether too few took part, and the rules give them another chance. */
    boolean callsAgain() {
        return ballot.rules().callsAgain(ballot.call(), outcome());
    }
}
