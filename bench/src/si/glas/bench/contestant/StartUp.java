package si.glas.bench.contestant;

/**
 * How the engine got ready.
 *
 * @param millis from the database being ready to the engine taking commands
 * @param readyAt the time at which it took commands, in milliseconds since 1970
 */
record StartUp(double millis, double readyAt) {

    static StartUp endedNow(Stopwatch watch) {
        return new StartUp(watch.millis(), System.currentTimeMillis());
    }
}
