package si.glas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import si.glas.bench.ballots.BallotBenchmark;
import si.glas.bench.ballots.BallotResults;
import si.glas.bench.counting.CountResults;
import si.glas.bench.counting.CountingBenchmark;
import si.glas.bench.pages.PageBenchmark;
import si.glas.bench.pages.PageResults;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What can be measured by itself: each part has its own file of figures and its own section of the page. */
enum Part {
    /** Glas's engine beside those of others. */
    ENGINES("results") {
        @Override
        void run(Plan plan) throws IOException, InterruptedException {
            Results results = Results.of(plan);
            try (DatabaseServer server = DatabaseServer.start(DIRECTORY.resolve("postgres"))) {
                try (Comparison comparison = new Comparison(server, plan, results)) {
                    comparison.run();
                }
                new EngineStarts(server, plan, results).run();
            }
            report(plan, results, new ResultTables(results).markdown());
        }
    },
    /** What people wait for: the whole program in a large network. */
    PAGES("pages") {
        @Override
        void run(Plan plan) throws IOException, InterruptedException {
            PageResults results = PageBenchmark.run(plan.pages(), DIRECTORY.resolve("glas"));
            report(plan, results, new PageTables(results, plan.pages()).markdown());
        }
    },
    /** Votes by many at the same time, and ballots of many voters. */
    BALLOTS("ballots") {
        @Override
        void run(Plan plan) throws IOException, InterruptedException {
            BallotResults results = BallotBenchmark.run(plan.voting(), DIRECTORY.resolve("glas"));
            report(plan, results, new BallotTables(results).markdown());
        }
    },
    /** Ranked ballots by each method. */
    COUNTING("counting") {
        @Override
        void run(Plan plan) throws IOException {
            CountResults results = CountingBenchmark.run(plan.ballots());
            report(plan, results, new CountTables(results).markdown());
        }
    };

    private static final Path DIRECTORY = Path.of("target", "bench");

    private final String section;

    Part(String section) {
        this.section = section;
    }

    abstract void run(Plan plan) throws IOException, InterruptedException;

    void report(Plan plan, Object results, String markdown) throws IOException {
        Files.createDirectories(DIRECTORY);
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(DIRECTORY.resolve(section + ".json"), results);
        if (plan == Plan.FULL) {
            new PerformancePage(section).write(markdown);
        }
        System.out.println(markdown);
    }
}
