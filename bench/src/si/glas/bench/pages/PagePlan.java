package si.glas.bench.pages;

/**
 * How large the network is, and how long its pages are measured.
 *
 * @param members each with a representative
 * @param positions all together; those that do not run are over
 * @param pastBallots that the members have held
 * @param few instances that run when queries are counted first
 * @param running instances that run when they are counted again and pages are measured
 * @param rounds in which every page is asked for by turns
 * @param warmUpRounds before those that count
 * @param requests for each page in a round
 * @param votes that are cast
 */
public record PagePlan(
        int members,
        int positions,
        int pastBallots,
        int few,
        int running,
        int rounds,
        int warmUpRounds,
        int requests,
        int votes) {

    public static final PagePlan FULL = new PagePlan(10_000, 1_000, 50, 10, 100, 10, 10, 20, 300);

    /** For work on the benchmark itself; its figures mean nothing. */
    public static final PagePlan QUICK = new PagePlan(300, 60, 5, 10, 20, 2, 1, 5, 20);
}
