package si.glas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import si.glas.bench.contestant.Instruction;
import si.glas.bench.contestant.Product;

/** The contestants side by side: in each round each of them has its turn while the others are idle. */
final class Comparison implements AutoCloseable {

    private static final Map<Measure, String> LATENCIES = new EnumMap<>(Map.of(
            Measure.START_P50, "startP50",
            Measure.START_P99, "startP99",
            Measure.COMPLETE_P50, "completeP50",
            Measure.COMPLETE_P99, "completeP99"));

    private final Plan plan;
    private final Results results;
    private final List<ContestantProcess> contestants;

    Comparison(DatabaseServer server, Plan plan, Results results) {
        this.plan = plan;
        this.results = results;
        contestants = Stream.of(Product.values())
                .map(product -> {
                    String database = "bench_" + product.name().toLowerCase(Locale.ROOT);
                    server.create(database);
                    return ContestantProcess.start(product, server, database);
                })
                .toList();
    }

    void run() {
        compareRates(Measure.INSTANCES);
        compareRates(Measure.COMPLETIONS);
        compareLatencies();
        compareFootprints();
    }

    private void compareRates(Measure measure) {
        List<Player> players = contestants.stream()
                .map(contestant -> new Player(contestant, measure, plan, results))
                .toList();
        players.forEach(Player::prepare);
        for (int round = 0; round < plan.rounds(); round++) {
            for (Player player : inTurn(players, round)) {
                player.playRound();
            }
        }
        players.forEach(Player::report);
    }

    private void compareLatencies() {
        Map<Product, Map<Measure, List<Double>>> values = new EnumMap<>(Product.class);
        for (int round = 0; round < plan.rounds(); round++) {
            for (ContestantProcess contestant : inTurn(contestants, round)) {
                contestant.tidyDatabase();
                Answer measured = contestant.tell(Instruction.SINGLE_CLIENT, plan.singleCalls());
                LATENCIES.forEach((measure, name) -> values.computeIfAbsent(
                                contestant.product(), product -> new EnumMap<>(Measure.class))
                        .computeIfAbsent(measure, key -> new ArrayList<>())
                        .add(measured.number(name)));
            }
        }
        values.forEach((product, measures) ->
                measures.forEach((measure, rounds) -> results.add(measure, product, "clients=1", rounds)));
    }

    private void compareFootprints() {
        for (ContestantProcess contestant : contestants) {
            Answer footprint = contestant.tell(Instruction.FOOTPRINT, plan.idleSeconds());
            results.add(Measure.HEAP_LOADED, contestant.product(), "", List.of(footprint.number("heap")));
            results.add(Measure.CPU_IDLE, contestant.product(), "", List.of(footprint.number("cpu")));
        }
    }

    /** Each round begins with another one, so that nobody always comes after the same. */
    private static <T> List<T> inTurn(List<T> all, int round) {
        List<T> turned = new ArrayList<>(all);
        Collections.rotate(turned, -round);
        return turned;
    }

    @Override
    public void close() {
        contestants.forEach(ContestantProcess::close);
    }
}
