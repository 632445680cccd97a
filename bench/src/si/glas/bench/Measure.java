package si.glas.bench;

/** What is measured, with its unit. */
enum Measure {
    INSTANCES("Instances of three service tasks, from start to end", "1/s", 0),
    COMPLETIONS("User tasks completed by concurrent clients", "1/s", 0),
    START_P50("Start of an instance, one client, median", "ms", 1),
    START_P99("Start of an instance, one client, 99th percentile", "ms", 1),
    COMPLETE_P50("Completion of a user task, one client, median", "ms", 1),
    COMPLETE_P99("Completion of a user task, one client, 99th percentile", "ms", 1),
    HEAP_LOADED("Heap in use after the load and a collection", "MiB", 0),
    CPU_IDLE("CPU time when idle", "% of a core", 1),
    WARM_UP("Rounds of the warm-up", "1/s", 0),
    START_EMPTY("Start on an empty log", "ms", 0),
    START_REPLAY("Start after a long log without snapshots", "ms", 0),
    START_SNAPSHOT("Start after a long log with snapshots", "ms", 0),
    REPLAY("Replay", "records/s", 0),
    TAKE_OVER("Takeover after kill -9 of the leader", "ms", 0),
    HEAP_EMPTY("Heap in use after a start on an empty log and a collection", "MiB", 0),
    RECORDS("Records of an instance of three service tasks", "records", 1),
    LOG_BYTES("Log of an instance of three service tasks", "bytes", 0),
    PROJECTION_BYTES("Projection of an instance of three service tasks", "bytes", 0);

    private final String title;
    private final String unit;
    private final int decimals;

    Measure(String title, String unit, int decimals) {
        this.title = title;
        this.unit = unit;
        this.decimals = decimals;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    int decimals() {
        return decimals;
    }
}
