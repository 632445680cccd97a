package si.glas.bench.contestant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a client had to wait, call by call. */
final class Latencies {

    private final List<Double> millis = new ArrayList<>();

    void time(Runnable call) {
        Stopwatch watch = new Stopwatch();
        call.run();
        millis.add(watch.millis());
    }

    /** Median and 99th percentile in milliseconds. */
    Map<String, Double> named(String name) {
        List<Double> sorted = millis.stream().sorted().toList();
        return Map.of(name + "P50", quantile(sorted, 0.5), name + "P99", quantile(sorted, 0.99));
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
