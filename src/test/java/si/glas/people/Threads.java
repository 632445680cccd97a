package si.glas.people;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who want the same at the same time. */
public final class Threads {

    private Threads() {}

    /** Does something in many threads at the same moment. */
    public static <T> List<T> atOnce(int threads, IntFunction<T> act) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(each -> () -> {
                        start.await();
                        return act.apply(each);
                    })
                    .toList();
            return executor.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
