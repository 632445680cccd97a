package si.glas.engine.embedded.log;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Actions that wait until the records before them are durable. */
final class DurableActions {

    private record Waiting(long position, Runnable action) {}

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private volatile long appended;
    private volatile long durable;

    long lastAppended() {
        return appended;
    }

    long durable() {
        return durable;
    }

    void appended(long position) {
        appended = position;
    }

    void add(Runnable action) {
        waiting.add(new Waiting(appended, action));
        if (appended <= durable) {
            runThose(durable);
        }
    }

    void durable(long position) {
        durable = position;
        runThose(position);
    }

    /** Positions in the queue only grow, so the head tells; the lock keeps two threads from racing to it. */
    private synchronized void runThose(long position) {
        for (Waiting head = waiting.peek(); head != null && head.position() <= position; head = waiting.peek()) {
            waiting.remove();
            head.action().run();
        }
    }
}
