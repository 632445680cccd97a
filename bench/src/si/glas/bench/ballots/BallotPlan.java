package si.glas.bench.ballots;

import java.util.List;

/**
 * How much is cast and counted.
 *
 * @param clients that vote at the same time
 * @param votes in each round of casting, by as many members
 * @param rounds that count
 * @param warmUpRounds before them
 * @param sizes of ballots in voters, in ascending order
 * @param sample votes at the beginning and at the end of each, of which each is timed
 */
public record BallotPlan(int clients, int votes, int rounds, int warmUpRounds, List<Integer> sizes, int sample) {

    public static final BallotPlan FULL = new BallotPlan(32, 10_000, 5, 4, List.of(1_000, 10_000, 100_000), 500);

    /** For work on the benchmark itself; its figures mean nothing. */
    public static final BallotPlan QUICK = new BallotPlan(32, 500, 2, 1, List.of(100, 200, 400), 20);
}
