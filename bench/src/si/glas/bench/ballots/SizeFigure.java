package si.glas.bench.ballots;

/**
 * A ballot of so many voters.
 *
 * @param tier "named" or "secret"
 * @param open seconds that the opening took: the roll, and a mail to everybody on it
 * @param firstVote median of the first votes, in milliseconds, each by itself
 * @param lastVote likewise of the last ones
 * @param count seconds of closing and counting
 * @param announce seconds of telling everybody
 * @param recordsOfVoting what the engine wrote down while the votes were cast
 * @param records what it wrote down from the call for votes to the announcement
 */
public record SizeFigure(
        int voters,
        String tier,
        double open,
        double firstVote,
        double lastVote,
        double count,
        double announce,
        long recordsOfVoting,
        long records) {}
