package si.glas.bench;

import java.util.List;

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
        int idleSeconds) {

    static final Plan FULL = new Plan("full", 7, 5, 90, 8, 300, 1_000_000, 50_000, 3, 15);

    /** For work on the benchmark itself; its figures mean nothing. */
    static final Plan QUICK = new Plan("quick", 2, 1, 2, 1, 20, 20_000, 10_000, 1, 2);

    static Plan of(String[] arguments) {
        return switch (String.join(" ", arguments)) {
            case "" -> FULL;
            case "--quick" -> QUICK;
            default ->
                throw new IllegalArgumentException(
                        "The benchmark knows no argument but --quick, and got " + List.of(arguments));
        };
    }
}
