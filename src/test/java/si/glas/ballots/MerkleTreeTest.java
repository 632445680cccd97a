package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    @Test
    void hashesNothing() {
        assertThat(new MerkleTree(List.of()).root())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Computes it from the leaves upwards, level by level: what has no neighbour goes up as it is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 1000})
    void agreesWithASecondComputation(int size) {
        // given
        List<String> leaves =
                IntStream.range(0, size).mapToObj(number -> "leaf " + number).toList();

        // when
        List<String> level = leaves.stream()
                .map(leaf -> sha256("00" + HexFormat.of().formatHex(leaf.getBytes(StandardCharsets.UTF_8))))
                .toList();
        while (level.size() > 1) {
            List<String> above = new ArrayList<>();
            for (int at = 0; at < level.size(); at += 2) {
                above.add(at + 1 < level.size() ? sha256("01" + level.get(at) + level.get(at + 1)) : level.get(at));
            }
            level = above;
        }

        // then
        assertThat(new MerkleTree(leaves).root()).isEqualTo(level.getFirst());
    }

    @Test
    void tellsLeavesFromBranches() {
        assertThat(new MerkleTree(List.of("a", "b")).root())
                .isNotEqualTo(new MerkleTree(List.of("a", "b", "")).root())
                .isNotEqualTo(new MerkleTree(List.of("b", "a")).root())
                .isNotEqualTo(new MerkleTree(List.of("ab")).root());
    }

    private static String sha256(String hex) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(HexFormat.of().parseHex(hex)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
