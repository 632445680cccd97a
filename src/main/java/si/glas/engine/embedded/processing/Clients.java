package si.glas.engine.embedded.processing;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStreamWriter;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.record.RecordType;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The clients' commands on their way into the log, and back as answers. */
final class Clients implements Commands {

    /** More would only wait in the log instead of here. */
    private static final int MAXIMUM_IN_FLIGHT = 1_000;

    private final LogStreamWriter log;
    private final PendingAnswers pendingAnswers;
    private final Semaphore inFlight = new Semaphore(MAXIMUM_IN_FLIGHT);

    Clients(LogStreamWriter log, PendingAnswers pendingAnswers) {
        this.log = log;
        this.pendingAnswers = pendingAnswers;
    }

    @Override
    public Answer send(Command command, Duration timeout) {
        try {
            if (!inFlight.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EngineBusy("The engine has %d commands to answer before it takes another one."
                        .formatted(MAXIMUM_IN_FLIGHT));
            }
            try {
                return sendNow(command, timeout);
            } finally {
                inFlight.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineBusy("The engine is being stopped.");
        }
    }

    private Answer sendNow(Command command, Duration timeout) throws InterruptedException {
        long requestId = pendingAnswers.newRequestId();
        CompletableFuture<Answer> answer = pendingAnswers.expect(requestId);
        try {
            write(command, requestId);
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswerInTime(command, timeout);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pendingAnswers.forget(requestId);
        }
    }

    private void write(Command command, long requestId) {
        RecordMetadata metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(command.valueType())
                .intent(command.intent())
                .requestStreamId(PendingAnswers.STREAM_ID)
                .requestId(requestId);
        var written = log.tryWrite(
                WriteContext.userCommand(command.intent()),
                LogAppendEntry.of(command.key(), metadata, command.value()));
        if (written.isLeft()) {
            throw new EngineBusy("The engine's log takes no records now: %s.".formatted(written.getLeft()));
        }
    }
}
