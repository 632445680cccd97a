package si.glas.ballots;

import java.util.List;

/**
 * Who still has to be reached; for those who do the calling.
 *
 * @param missing who has not voted yet, in the order of the alphabet
 */
public record Turnout(BallotView ballot, List<MissingVoter> missing) {}
