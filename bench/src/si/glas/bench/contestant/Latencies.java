package si.glas.bench.contestant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long a client had to wait, call by call. */
public final class Latencies {

    private final List<Double> millis = new ArrayList<>();

    public void time(Runnable call) {
        time(() -> {
            call.run();
            return call;
        });
    }

    /** @return what the call returns */
    public <T> T time(Supplier<T> call) {
        Stopwatch watch = new Stopwatch();
        T result = call.get();
        millis.add(watch.millis());
        return result;
    }

    /** Takes those of another client; clients may do so at the same time. */
    public synchronized void addAll(Latencies others) {
        millis.addAll(others.millis);
    }

    /** In milliseconds. */
    public double median() {
        return quantile(0.5);
    }

    /** In milliseconds. */
    public double p99() {
        return quantile(0.99);
    }

    /** Median and 99th percentile in milliseconds. */
    Map<String, Double> named(String name) {
        return Map.of(name + "P50", median(), name + "P99", p99());
    }

    private double quantile(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
