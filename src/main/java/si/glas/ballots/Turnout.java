package si.glas.ballots;

import java.util.List;

/**
 * Who still has to be reached; for those who do the calling.
 *
 * @param ofAll whether the list is of all on the roll, because the rules let nobody know before the closing who has voted
 * @param missing the first of those who have not voted yet, in the order of the alphabet
 * @param unlisted how many more there are
 */
public record Turnout(BallotView ballot, boolean ofAll, List<MissingVoter> missing, int unlisted) {

    /** More than anybody calls. */
    static final int LONGEST_LIST = 200;

    /** How many have not voted yet. */
    public int missingInAll() {
        return missing.size() + unlisted;
    }
}
