package si.glas.bench.contestant;

/** What the benchmark tells a contestant: a line of the instruction and its argument. */
public enum Instruction {
    /** Opens the engine with a setting, closing the one before; answers {@code startUpMillis} and {@code readyAt}. */
    OPEN,
    /** Runs instances of three service tasks for so many seconds; answers {@code rate}. */
    SERVICE_TASKS,
    /** Completes so many user tasks by all clients; answers {@code rate}. */
    USER_TASKS,
    /** Starts and completes so many user tasks by one client; answers quantiles of the latencies in milliseconds. */
    SINGLE_CLIENT,
    /** Does nothing for so many seconds; answers {@code heap} in MiB and {@code cpu} in percent of a core. */
    FOOTPRINT,
    /** Closes the engine. */
    CLOSE
}
