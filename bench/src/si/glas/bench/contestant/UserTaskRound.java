package si.glas.bench.contestant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Makes user tasks, then measures how fast they are completed. */
final class UserTaskRound {

    private final Contestant contestant;

    UserTaskRound(Contestant contestant) {
        this.contestant = contestant;
    }

    /** By as many clients at the same time. */
    Map<String, Double> play(int clients, int count) throws Exception {
        Semaphore toStart = new Semaphore(count);
        Threads.run(clients, () -> {
            while (toStart.tryAcquire()) {
                contestant.startInstance(Model.USER_TASK);
            }
            return null;
        });
        Queue<String> tasks = new ConcurrentLinkedQueue<>(waiting(count));
        Stopwatch watch = new Stopwatch();
        Threads.run(clients, () -> {
            for (String task = tasks.poll(); task != null; task = tasks.poll()) {
                contestant.completeUserTask(task);
            }
            return null;
        });
        double seconds = watch.seconds();
        Idle.await(contestant);
        return Map.of("rate", count / seconds);
    }

    /** By a single client. */
    Map<String, Double> playAlone(int count) throws InterruptedException {
        Latencies start = new Latencies();
        Latencies complete = new Latencies();
        for (int i = 0; i < count; i++) {
            start.time(() -> contestant.startInstance(Model.USER_TASK));
        }
        for (String task : waiting(count)) {
            complete.time(() -> contestant.completeUserTask(task));
        }
        Idle.await(contestant);
        Map<String, Double> measured = new HashMap<>(start.named("start"));
        measured.putAll(complete.named("complete"));
        return measured;
    }

    private List<String> waiting(int count) {
        List<String> tasks = contestant.waitingUserTasks();
        if (tasks.size() != count) {
            throw new IllegalStateException("%d user tasks wait instead of %d".formatted(tasks.size(), count));
        }
        return tasks;
    }
}
