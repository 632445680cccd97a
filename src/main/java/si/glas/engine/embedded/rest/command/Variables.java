package si.glas.engine.embedded.rest.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.util.buffer.BufferUtil;
import java.io.IOException;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;
import org.msgpack.jackson.dataformat.MessagePackFactory;
import si.glas.engine.embedded.rest.Problem;

/** Variables between JSON, as clients write them, and MessagePack, as the engine keeps them. */
final class Variables {

    private static final DirectBuffer NONE = new UnsafeBuffer(MsgPackConverter.convertToMsgPack(Map.of()));

    private static final JsonFactory MESSAGE_PACK =
            new MessagePackFactory().setReuseResourceInGenerator(false).setReuseResourceInParser(false);

    private Variables() {}

    static DirectBuffer pack(@Nullable Map<String, Object> variables) {
        if (variables == null || variables.isEmpty()) {
            return NONE;
        }
        try {
            return new UnsafeBuffer(MsgPackConverter.convertToMsgPack(variables));
        } catch (RuntimeException e) {
            throw Problem.badRequest("The engine cannot store the variables %s: %s"
                    .formatted(
                            variables.keySet(),
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }

    /** Copies token by token, since most jobs only carry their variables through. */
    static void unpack(DirectBuffer variables, JsonGenerator json) throws IOException {
        try (JsonParser parser = MESSAGE_PACK.createParser(BufferUtil.bufferAsArray(variables))) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }
}
