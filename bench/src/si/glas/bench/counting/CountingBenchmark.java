package si.glas.bench.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import si.glas.ballots.methods.InstantRunoff;
import si.glas.ballots.methods.Lot;
import si.glas.ballots.methods.Profile;
import si.glas.ballots.methods.Schulze;
import si.glas.ballots.methods.SingleTransferableVote;

/** Counts many ranked ballots by each method, on one thread. */
public final class CountingBenchmark {

    private static final int OPTIONS = 20;
    private static final int SEATS = 5;
    private static final int ROUNDS = 7;

    private final int ballots;
    private final List<CountFigure> figures = new ArrayList<>();
    private long heapMegabytes;

    /** Kept, so that nobody can leave out the pass. */
    private volatile long sum;

    private CountingBenchmark(int ballots) {
        this.ballots = ballots;
    }

    public static CountResults run(int ballots) {
        return new CountingBenchmark(ballots).measure();
    }

    private CountResults measure() {
        for (Paper paper : Paper.values()) {
            Profile profile = paper.cast(ballots, OPTIONS);
            heapMegabytes = Math.max(heapMegabytes, heapInUse());
            methods(profile).forEach((method, count) -> measure(paper, method, count, profile));
        }
        return new CountResults(ballots, OPTIONS, List.copyOf(figures), onePass(), heapMegabytes);
    }

    private static Map<String, Function<Profile, Object>> methods(Profile profile) {
        Lot lot = Lot.draw("bench", profile.options());
        Map<String, Function<Profile, Object>> methods = new LinkedHashMap<>();
        methods.put("Schulze", new Schulze(lot)::count);
        methods.put("Instant run-off", new InstantRunoff(lot)::count);
        methods.put(
                "Single transferable vote, %d seats".formatted(SEATS), new SingleTransferableVote(SEATS, lot)::count);
        return methods;
    }

    private void measure(Paper paper, String method, Function<Profile, Object> count, Profile profile) {
        double cold = seconds(() -> count.apply(profile));
        figures.add(new CountFigure(paper.title(), method, cold, median(() -> count.apply(profile))));
        System.out.println(figures.getLast());
    }

    /** What any count has to do at least. */
    private double onePass() {
        int[] places = new int[ballots * OPTIONS];
        Arrays.setAll(places, place -> place % OPTIONS);
        return median(() -> sum = Arrays.stream(places).asLongStream().sum());
    }

    private static double median(Runnable work) {
        double[] seconds = new double[ROUNDS];
        Arrays.setAll(seconds, round -> seconds(work));
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
