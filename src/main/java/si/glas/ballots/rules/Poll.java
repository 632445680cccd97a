package si.glas.ballots.rules;

import java.util.List;

/**
 * All that a rule set needs to decide.
 *
 * @param chambers the votes of each, in the order of the rule set
 * @param ifTied what decides, should there be a tie
 */
public record Poll(Tally whole, List<Tally> chambers, TieBreak ifTied) {

    public Poll {
        chambers = List.copyOf(chambers);
    }

    /** Where there are no chambers, and a tie fails. */
    public static Poll of(Tally whole) {
        return new Poll(whole, List.of(), TieBreak.FAILS);
    }
}
