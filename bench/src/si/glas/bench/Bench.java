package si.glas.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Runs the whole benchmark, and writes the results into {@code target/bench} and {@code docs/performance.md}. */
final class Bench {

    private static final Path DIRECTORY = Path.of("target", "bench");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Plan plan = Plan.of(arguments);
        Results results = Results.of(plan);
        try (DatabaseServer server = DatabaseServer.start(DIRECTORY.resolve("postgres"))) {
            try (Comparison comparison = new Comparison(server, plan, results)) {
                comparison.run();
            }
            new EngineStarts(server, plan, results).run();
        }
        results.write(DIRECTORY.resolve("results.json"));
        if (plan == Plan.FULL) {
            PerformancePage.write(new ResultTables(results).markdown());
        }
        System.out.println(new ResultTables(results).markdown());
    }
}
