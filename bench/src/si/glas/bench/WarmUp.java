package si.glas.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Plays rounds that do not count until their rate grows no more. */
final class WarmUp {

    private static final int ROUNDS_TO_COMPARE = 3;
    private static final double FLAT = 0.06;

    private WarmUp() {}

    /** Returns the rates of all rounds. */
    static List<Double> play(DoubleSupplier round, Duration longest) {
        Instant end = Instant.now().plus(longest);
        List<Double> rates = new ArrayList<>();
        do {
            rates.add(round.getAsDouble());
        } while (Instant.now().isBefore(end) && !isFlat(rates));
        return rates;
    }

    private static boolean isFlat(List<Double> rates) {
        if (rates.size() < 2 * ROUNDS_TO_COMPARE) {
            return false;
        }
        double recent = mean(rates.subList(rates.size() - ROUNDS_TO_COMPARE, rates.size()));
        double before = mean(rates.subList(rates.size() - 2 * ROUNDS_TO_COMPARE, rates.size() - ROUNDS_TO_COMPARE));
        return recent < before * (1 + FLAT);
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
