package si.glas.engine.embedded.processing;

import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.stream.api.CommandResponseWriter;
import io.camunda.zeebe.util.buffer.BufferUtil;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.util.function.Consumer;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the engine's answers and gives them to those who wait, but not before the records that they tell of are
 * durable: the processor answers after it has committed its own state, which is only a cache of the log.
 */
final class AnswerWriter implements CommandResponseWriter {

    private final PendingAnswers pendingAnswers;
    private final Consumer<Runnable> whenDurable;

    private long key;
    private @Nullable Intent intent;
    private RecordType recordType = RecordType.NULL_VAL;
    private RejectionType rejectionType = RejectionType.NULL_VAL;
    private String rejectionReason = "";
    private byte[] value = {};

    AnswerWriter(PendingAnswers pendingAnswers, Consumer<Runnable> whenDurable) {
        this.pendingAnswers = pendingAnswers;
        this.whenDurable = whenDurable;
    }

    @Override
    public CommandResponseWriter partitionId(int partitionId) {
        return this;
    }

    @Override
    public CommandResponseWriter key(long newKey) {
        key = newKey;
        return this;
    }

    @Override
    public CommandResponseWriter intent(Intent newIntent) {
        intent = newIntent;
        return this;
    }

    @Override
    public CommandResponseWriter recordType(RecordType type) {
        recordType = type;
        return this;
    }

    @Override
    public CommandResponseWriter valueType(ValueType type) {
        return this;
    }

    @Override
    public CommandResponseWriter rejectionType(RejectionType type) {
        rejectionType = type;
        return this;
    }

    @Override
    public CommandResponseWriter rejectionReason(DirectBuffer reason) {
        rejectionReason = BufferUtil.bufferAsString(reason);
        return this;
    }

    @Override
    public CommandResponseWriter valueWriter(BufferWriter writer) {
        value = new byte[writer.getLength()];
        writer.write(new UnsafeBuffer(value), 0);
        return this;
    }

    @Override
    public void tryWriteResponse(int requestStreamId, long requestId) {
        if (recordType == RecordType.COMMAND_REJECTION) {
            CommandRejected rejected = new CommandRejected(rejectionType, rejectionReason);
            whenDurable.accept(() -> pendingAnswers.refuse(requestId, rejected));
        } else if (intent != null) {
            Answer answer = new Answer(key, intent, value);
            whenDurable.accept(() -> pendingAnswers.answer(requestId, answer));
        }
    }
}
