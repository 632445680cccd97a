package si.glas.engine.embedded.state;

import io.camunda.zeebe.protocol.ZbColumnFamilies;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the state held at one moment. As a stream it is gzip, which ends with a checksum, of: for each entry the number
 * of its column family (4 bytes, big-endian), the key and the value, each after its length (4 bytes); at the end -1.
 */
public record StateCopy(Map<ZbColumnFamilies, ConcurrentNavigableMap<byte[], byte[]>> families) {

    private static final int END = -1;

    static StateCopy empty() {
        return new StateCopy(new EnumMap<>(ZbColumnFamilies.class));
    }

    static StateCopy of(Map<ZbColumnFamilies, ConcurrentNavigableMap<byte[], byte[]>> families) {
        StateCopy copy = empty();
        families.forEach((family, entries) -> copy.families.put(family, new ConcurrentSkipListMap<>(entries)));
        return copy;
    }

    static ConcurrentNavigableMap<byte[], byte[]> noEntries() {
        return new ConcurrentSkipListMap<>(Arrays::compareUnsigned);
    }

    /**
     * @throws IOException also if the bytes are not those that were once written
     */
    public static StateCopy read(InputStream source) throws IOException {
        Map<Integer, ZbColumnFamilies> byNumber = Arrays.stream(ZbColumnFamilies.values())
                .collect(Collectors.toMap(ZbColumnFamilies::getValue, family -> family));
        StateCopy copy = empty();
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source, 64 * 1024)));
        for (int number = data.readInt(); number != END; number = data.readInt()) {
            ZbColumnFamilies family = byNumber.get(number);
            if (family == null) {
                throw new IOException("unknown column family " + number);
            }
            copy.families
                    .computeIfAbsent(family, missing -> noEntries())
                    .put(data.readNBytes(data.readInt()), data.readNBytes(data.readInt()));
        }
        if (data.read() != -1) {
            throw new EOFException("bytes after the end");
        }
        return copy;
    }

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new FastGzip(target), 64 * 1024))) {
            for (var family : families.entrySet()) {
                for (var entry : family.getValue().entrySet()) {
                    data.writeInt(family.getKey().getValue());
                    data.writeInt(entry.getKey().length);
                    data.write(entry.getKey());
                    data.writeInt(entry.getValue().length);
                    data.write(entry.getValue());
                }
            }
            data.writeInt(END);
        }
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream target) throws IOException {
            super(target, 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
