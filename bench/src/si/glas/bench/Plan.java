package si.glas.bench;

import si.glas.bench.ballots.BallotPlan;
import si.glas.bench.pages.PagePlan;

/**
 * How much is measured.
 *
 * @param rounds that count, of each contestant
 * @param roundSeconds length of a round
 * @param warmUpSeconds after which a warm-up ends at the latest
 * @param settings of each contestant that are tried at most
 * @param singleCalls calls of the single client in a round
 * @param logRecords length of the log for the restarts
 * @param snapshotEvery records between two snapshots
 * @param restarts of the engine in each state of its log
 * @param idleSeconds for the CPU time of doing nothing
 * @param ballots that are counted
 * @param voting how many vote, and in how large ballots
 * @param pages how large a network is measured, and how long
 */
record Plan(
        String name,
        int rounds,
        int roundSeconds,
        int warmUpSeconds,
        int settings,
        int singleCalls,
        long logRecords,
        long snapshotEvery,
        int restarts,
        int idleSeconds,
        int ballots,
        BallotPlan voting,
        PagePlan pages) {

    static final Plan FULL =
            new Plan("full", 7, 5, 90, 8, 300, 1_000_000, 50_000, 3, 15, 1_000_000, BallotPlan.FULL, PagePlan.FULL);

    /** For work on the benchmark itself; its figures mean nothing. */
    static final Plan QUICK =
            new Plan("quick", 2, 1, 2, 1, 20, 20_000, 10_000, 1, 2, 10_000, BallotPlan.QUICK, PagePlan.QUICK);
}
