package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import si.glas.kernel.Sha256;

/** The hashes here were computed by another program, from docs/chronicle.md: chains that exist must stay verifiable. */
class ChainFormatTest {

    private static final UUID SUBJECT = UUID.fromString("7d0e5a52-3f3c-4c6e-9d1b-0a4f2f6b1c01");
    private static final UUID ACTOR = UUID.fromString("1b4e28ba-2fa1-41d2-883f-0016d3cca427");

    private final byte[] contentHash =
            new Words(salt(), Map.of("version", "3", "title", "Naš glas – „zdaj“"), "Vsi so za.\nTudi \"mi\"").hash();

    @Test
    void hashesTheWords() {
        assertThat(Sha256.hex(contentHash))
                .isEqualTo("905ba9b356934026b33f5c8c72fc39858c478b2b3384e32b548d0fd227cb9bd9");
    }

    @Test
    void hashesTheLinks() {
        Deed first = new Deed(Instant.parse("2026-11-24T22:59:00Z"), "positions.textFrozen", SUBJECT, ACTOR, null);
        Deed second =
                new Deed(Instant.parse("2026-11-25T08:00:00.123456Z"), "ballots.ballotClosed", SUBJECT, null, null);

        byte[] link = first.link(1, contentHash, Deed.NOTHING);
        byte[] next = second.link(2, contentHash, link);

        assertThat(Sha256.hex(link)).isEqualTo("6859e4b5eccac3601d389e400dfd524a35051437e56cb579e70cfe56aae7ac68");
        assertThat(Sha256.hex(next)).isEqualTo("6343606d62f05a1a004bf09a4e14c209afb241446cd68ebc70331e0a6e5757a0");
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        IntStream.range(0, salt.length).forEach(i -> salt[i] = (byte) i);
        return salt;
    }
}
