package si.glas.bench.contestant;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Client threads that all do the same. */
public final class Threads {

    private Threads() {}

    /** Returns when all of them are done. */
    public static void run(int count, Callable<Void> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(count, work))) {
                done.get();
            }
        }
    }
}
