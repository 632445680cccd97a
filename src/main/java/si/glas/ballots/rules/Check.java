package si.glas.ballots.rules;

/**
 * A condition held against a tally, with every number that is needed to do it again by hand.
 *
 * @param number how many were counted
 * @param base what the share was taken of; 1 if the condition names a plain number
 * @param limit the amount times the base, exactly
 * @param needed the least whole number that fulfils the condition; at least 1
 */
public record Check(Condition condition, long number, long base, Fraction limit, long needed, boolean met) {

    /** Such as with exactly half, where more than half is asked for; nothing is never enough. */
    boolean isExactlyAtItsLimit() {
        return number > 0 && limit.equals(Fraction.of(number));
    }
}
