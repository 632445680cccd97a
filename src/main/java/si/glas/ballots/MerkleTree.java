package si.glas.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import si.glas.kernel.Sha256;

/**
 * The tree of hashes of RFC 9162, section 2.1.1: SHA-256, a zero byte before each leaf and a one byte before each pair
 * of hashes, so that no leaf can pass for a branch.
 */
record MerkleTree(List<String> leaves) {

    private static final byte LEAF = 0;
    private static final byte BRANCH = 1;

    /** In hexadecimal; of no leaves the hash of nothing. */
    String root() {
        return Sha256.hex(leaves.isEmpty() ? Sha256.of() : root(leaves));
    }

    private static byte[] root(List<String> leaves) {
        if (leaves.size() == 1) {
            return Sha256.of(new byte[] {LEAF}, leaves.getFirst().getBytes(UTF_8));
        }
        // The greatest power of two that is less than their number.
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(new byte[] {BRANCH}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }
}
