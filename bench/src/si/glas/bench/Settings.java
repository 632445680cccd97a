package si.glas.bench;

import java.util.List;
import java.util.stream.Stream;
import si.glas.bench.contestant.Product;

/** The settings among which each contestant's best is looked for. */
final class Settings {

    private static final List<String> CLIENTS = List.of("clients=4", "clients=16", "clients=48");

    private Settings() {}

    static List<String> of(Measure measure, Product product) {
        return measure == Measure.INSTANCES ? ofExecutor(product) : CLIENTS;
    }

    /** Jobs are fetched together; a pipelining worker does not wait for the answer before it takes the next job. */
    private static List<String> ofExecutor(Product product) {
        return switch (product) {
            case GLAS ->
                List.of(
                        "clients=16,threads=32,jobs=32",
                        "clients=48,threads=64,jobs=64",
                        "clients=16,threads=1,jobs=64,pipelined=1",
                        "clients=48,threads=1,jobs=128,pipelined=1");
            case FLOWABLE ->
                exclusiveOrNot(
                        "clients=2,threads=4,jobs=64", "clients=4,threads=8,jobs=128", "clients=8,threads=16,jobs=256");
            case OPERATON ->
                exclusiveOrNot(
                        "clients=2,threads=4,jobs=32", "clients=4,threads=8,jobs=64", "clients=8,threads=16,jobs=256");
        };
    }

    private static List<String> exclusiveOrNot(String... settings) {
        return Stream.of(settings)
                .flatMap(setting -> Stream.of(setting, setting + ",exclusive=1"))
                .toList();
    }
}
