package si.glas.ballots.rules;

/**
 * All that a rule set needs to decide.
 *
 * @param ifTied what decides, should there be a tie
 */
public record Poll(Tally whole, TieBreak ifTied) {

    /** Where a tie fails. */
    public static Poll of(Tally whole) {
        return new Poll(whole, TieBreak.FAILS);
    }
}
