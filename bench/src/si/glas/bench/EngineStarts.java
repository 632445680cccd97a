package si.glas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import si.glas.bench.contestant.Instruction;
import si.glas.bench.contestant.Product;

/** How long Glas's engine takes to get ready, each time in a new JVM: on an empty log, on a long one, after another. */
final class EngineStarts {

    private static final int SECONDS_TO_STAND_BY = 5;

    private final DatabaseServer server;
    private final Plan plan;
    private final Results results;

    EngineStarts(DatabaseServer server, Plan plan, Results results) {
        this.server = server;
        this.plan = plan;
        this.results = results;
    }

    void run() throws InterruptedException {
        double empty = measureEmptyLog();
        LongLog log = new LongLog(server);
        log.growTo(plan.logRecords());
        measureSize(log);
        measureReplay(log, empty);
        log.takeSnapshot(plan.snapshotEvery());
        // The most that can be left to replay: the next snapshot is almost due.
        log.growTo(log.records() + plan.snapshotEvery() * 9 / 10);
        add(Measure.START_SNAPSHOT, starts(log));
        measureTakeOver(log);
    }

    /** Returns the median of the starts in milliseconds. */
    private double measureEmptyLog() {
        List<Double> starts = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        for (int i = 0; i < plan.restarts(); i++) {
            String database = "glas_empty" + i;
            server.create(database);
            try (ContestantProcess engine = ContestantProcess.start(Product.GLAS, server, database)) {
                starts.add(startUpMillis(engine));
                heaps.add(engine.tell(Instruction.FOOTPRINT, 0).number("heap"));
            }
        }
        add(Measure.HEAP_EMPTY, heaps);
        return add(Measure.START_EMPTY, starts);
    }

    private void measureSize(LongLog log) {
        double instances = log.instances();
        add(Measure.RECORDS, List.of(log.records() / instances));
        add(Measure.LOG_BYTES, List.of(log.logBytes() / instances));
        add(Measure.PROJECTION_BYTES, List.of(log.projectionBytes() / instances));
    }

    private void measureReplay(LongLog log, double empty) {
        double records = log.records();
        List<Double> starts = starts(log);
        add(Measure.START_REPLAY, starts);
        add(
                Measure.REPLAY,
                starts.stream().map(millis -> records / (millis - empty) * 1000).toList());
    }

    private List<Double> starts(LongLog log) {
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < plan.restarts(); i++) {
            try (ContestantProcess engine = log.newEngine()) {
                starts.add(startUpMillis(engine));
            }
        }
        return starts;
    }

    private static double startUpMillis(ContestantProcess engine) {
        return engine.tell(Instruction.OPEN, LongLog.NO_SNAPSHOTS).number("startUpMillis");
    }

    private void measureTakeOver(LongLog log) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < plan.restarts(); i++) {
            try (ContestantProcess leader = log.newEngine();
                    ContestantProcess successor = log.newEngine()) {
                leader.tell(Instruction.OPEN, LongLog.NO_SNAPSHOTS);
                successor.begin(Instruction.OPEN, LongLog.NO_SNAPSHOTS);
                TimeUnit.SECONDS.sleep(SECONDS_TO_STAND_BY);
                long killed = System.currentTimeMillis();
                leader.kill();
                millis.add(successor.answer().number("readyAt") - killed);
            }
        }
        add(Measure.TAKE_OVER, millis);
    }

    private double add(Measure measure, List<Double> values) {
        return results.add(measure, Product.GLAS, "", values).median();
    }
}
