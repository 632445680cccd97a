package si.glas.bench.contestant;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How an engine and its clients are tuned, as in {@code clients=8,threads=4}. */
record Setting(Map<String, Long> values) {

    static Setting parse(String text) {
        return new Setting(Arrays.stream(text.split(","))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Long.parseLong(pair[1]))));
    }

    long number(String name, long otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int count(String name, int otherwise) {
        return Math.toIntExact(number(name, otherwise));
    }

    boolean isOn(String name) {
        return number(name, 0) != 0;
    }

    /** Threads that start instances or complete user tasks at the same time. */
    int clients() {
        return count("clients", 8);
    }
}
