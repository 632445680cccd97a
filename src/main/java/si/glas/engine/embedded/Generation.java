package si.glas.engine.embedded;

import io.camunda.zeebe.protocol.Protocol;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The engine from one purge to the next. Its keys are greater than all before, so that what a client still knows of an
 * older generation means nothing in this one.
 *
 * @param ready completed when commands of this generation are taken
 * @param successor completed to end this generation
 */
public record Generation(
        long number, CompletableFuture<@Nullable Void> ready, CompletableFuture<Generation> successor) {

    /** More keys than a generation, which lasts as long as a test, will ever use. */
    private static final int KEY_BITS = 30;

    static Generation first() {
        return new Generation(0, new CompletableFuture<>(), new CompletableFuture<>());
    }

    Generation next() {
        return new Generation(number + 1, new CompletableFuture<>(), new CompletableFuture<>());
    }

    /** No key of this generation is smaller. */
    long firstKey(int partition) {
        return Protocol.encodePartitionId(partition, number << KEY_BITS);
    }
}
