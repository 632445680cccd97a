package si.glas.bench;

import java.util.List;
import si.glas.bench.contestant.Product;

/**
 * What was measured of one product.
 *
 * @param setting with which it was measured
 * @param tuning whether it only served to find the best setting
 * @param values one for each round
 */
record Figure(Measure measure, Product product, String setting, boolean tuning, List<Double> values) {

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    double greatest() {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
