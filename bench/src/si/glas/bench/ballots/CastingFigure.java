package si.glas.bench.ballots;

import java.util.List;

/**
 * Votes that many cast at the same time.
 *
 * @param yardstick what inserts single rows
 * @param inserts in a second, round by round
 * @param votes in a second, in the same rounds
 * @param median what a client waits for the answer to a vote, in milliseconds
 * @param p99 likewise
 * @param cpu milliseconds of processor time that Glas takes for a vote with all that follows, its mails too; the clients
 *     are in the same program, the database is not
 * @param mails seconds after the last vote of a round until the last receipt had left
 */
public record CastingFigure(
        String yardstick,
        List<Double> inserts,
        List<Double> votes,
        double median,
        double p99,
        double cpu,
        double mails) {}
