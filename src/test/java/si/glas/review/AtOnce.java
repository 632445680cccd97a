package si.glas.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Several people act at the same instant. */
final class AtOnce {

    /** What became of one of the acts. */
    static final class Result {

        private volatile @Nullable Object value;
        private volatile @Nullable Exception failure;

        void note(Callable<?> act) {
            try {
                value = act.call();
            } catch (Exception e) {
                failure = e;
            }
        }

        @Nullable Object value() {
            return value;
        }

        @Nullable Exception failure() {
            return failure;
        }
    }

    private AtOnce() {}

    static void run(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable act : acts) {
                done.add(people.submit(() -> {
                    start.await();
                    act.run();
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
    }
}
