package si.glas.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files of bpmn-js are as their authors released them; tools/bpmn-js/refresh.sh brings others. */
class BpmnJsTest {

    private static final Path FILES = Path.of("src/main/resources/static/bpmn");

    @Test
    void isUnchanged() throws IOException {
        Map<String, String> released = Files.readAllLines(Path.of("tools/bpmn-js/SHA256SUMS")).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

        assertThat(released)
                .containsOnlyKeys(
                        "bpmn-navigated-viewer.production.min.js",
                        "diagram-js.css",
                        "bpmn-js.css",
                        "bpmn-js.LICENSE.txt")
                .allSatisfy((name, hash) ->
                        assertThat(sha256(FILES.resolve(name))).as(name).isEqualTo(hash));
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
