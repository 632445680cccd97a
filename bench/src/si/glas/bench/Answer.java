package si.glas.bench;

import java.util.Map;

/** What a contestant has measured. */
record Answer(Map<String, Double> values) {

    double number(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The contestant answered %s without %s".formatted(values, name));
        }
        return value;
    }
}
