package si.glas.ballots;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What a lot is drawn with: nobody has chosen it, and everybody knows it before anybody has voted. */
final class Seed {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seed() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
