package si.glas.engine.embedded.log;

import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Compresses blocks for storage and recognises those that storage has changed. Not thread-safe. */
final class BlockCodec implements AutoCloseable {

    /**
     * @param length of the block before compression, in bytes
     * @param checksum CRC-32C of the compressed bytes
     */
    record Stored(byte[] bytes, int length, int checksum) {}

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Inflater inflater = new Inflater(true);
    private final CRC32C checksum = new CRC32C();
    private byte[] scratch = new byte[64 * 1024];

    Stored encode(DirectBuffer content) {
        int length = content.capacity();
        if (scratch.length < length + 1024) {
            scratch = new byte[length + length / 2 + 1024];
        }
        deflater.reset();
        deflater.setInput(content.byteArray(), content.wrapAdjustment(), length);
        deflater.finish();
        int compressed = deflater.deflate(scratch);
        byte[] bytes = new byte[compressed];
        System.arraycopy(scratch, 0, bytes, 0, compressed);
        return new Stored(bytes, length, checksum(bytes));
    }

    /**
     * @throws DamagedLog if the bytes are not those that were once encoded
     */
    DirectBuffer decode(Stored stored, long lowest) {
        if (checksum(stored.bytes()) != stored.checksum()) {
            throw new DamagedLog("the checksum of the block at position %d does not fit.".formatted(lowest));
        }
        byte[] content = new byte[stored.length()];
        inflater.reset();
        inflater.setInput(stored.bytes());
        try {
            if (inflater.inflate(content) != content.length || !inflater.finished()) {
                throw new DamagedLog("the block at position %d has another length.".formatted(lowest));
            }
        } catch (DataFormatException e) {
            throw new DamagedLog("the block at position %d cannot be decompressed.".formatted(lowest));
        }
        return new UnsafeBuffer(content);
    }

    private int checksum(byte[] bytes) {
        checksum.reset();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
