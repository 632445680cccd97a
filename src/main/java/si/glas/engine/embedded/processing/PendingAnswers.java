package si.glas.engine.embedded.processing;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Those who wait for an answer, by the id of their request. */
final class PendingAnswers {

    static final int STREAM_ID = 1;

    private final Map<Long, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();

    /**
     * Ids never repeat, across restarts either: the engine keeps some in its state and answers to them later, and such
     * an answer must not reach somebody else. A million ids a millisecond apart leaves room for both.
     */
    private final AtomicLong lastRequestId = new AtomicLong(System.currentTimeMillis() << 20);

    private volatile @Nullable RuntimeException closed;

    long newRequestId() {
        return lastRequestId.incrementAndGet();
    }

    CompletableFuture<Answer> expect(long requestId) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        pending.put(requestId, answer);
        RuntimeException reason = closed;
        if (reason != null) {
            refuse(requestId, reason);
        }
        return answer;
    }

    void forget(long requestId) {
        pending.remove(requestId);
    }

    void answer(long requestId, Answer answer) {
        CompletableFuture<Answer> waiting = pending.remove(requestId);
        if (waiting != null) {
            waiting.complete(answer);
        }
    }

    void refuse(long requestId, RuntimeException reason) {
        CompletableFuture<Answer> waiting = pending.remove(requestId);
        if (waiting != null) {
            waiting.completeExceptionally(reason);
        }
    }

    /** Refuses those who wait and all who will come. */
    void close(RuntimeException reason) {
        closed = reason;
        pending.keySet().forEach(requestId -> refuse(requestId, reason));
    }
}
