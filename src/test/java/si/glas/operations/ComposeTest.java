package si.glas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What {@code docker compose config} does not see; that checks whether the file is well-formed. */
class ComposeTest {

    private final ComposeFile compose = ComposeFile.read();

    @Test
    void hasAnExampleOfEachVariable() {
        String example = ComposeFile.read(".env.example");

        List<String> given = found("^([A-Z_]+)=", example);
        List<String> leftOut = found("^#([A-Z_]+)=", example);

        assertThat(given).containsExactlyInAnyOrderElementsOf(compose.requiredVariables());
        assertThat(compose.variables()).containsAll(leftOut).containsAll(given).hasSize(given.size() + leftOut.size());
    }

    @Test
    void tellsOfEachServiceWhetherItIsHealthy() {
        assertThat(compose.services())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(service -> service.has("healthcheck"))
                .allMatch(service -> service.has("restart"));
    }

    @Test
    void takesNoImageThatMayBeSomethingElseTomorrow() {
        assertThat(compose.services())
                .filteredOn(service -> !service.has("build"))
                .hasSizeGreaterThanOrEqualTo(4)
                .extracting(service -> ComposeFile.withDefaults(service.path("image")))
                .allMatch(image -> image.matches("[a-z/]+:v?\\d+(\\.\\d+)*"));
    }

    @Test
    void opensPortsToThisMachineOnly() {
        assertThat(compose.services())
                .flatMap(service -> StreamSupport.stream(service.path("ports").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void holdsNoSecret() {
        assertThat(compose.environment(service -> true))
                .filteredOn(setting -> setting.getKey().endsWith("PASSWORD"))
                .isNotEmpty()
                .extracting(Map.Entry::getValue)
                .containsOnly("");
    }

    @Test
    void callsNoSettingByAWrongName() throws IOException {
        Settings settings = Settings.ofTheProgram();

        assertThat(compose.environment("glas"::equals).map(Map.Entry::getKey))
                .hasSizeGreaterThan(10)
                .allMatch(settings::contain);
        assertThat(settings.contain("GLAS_NETWORK_PUBLIC")).isFalse();
    }

    @Test
    void buildsTheImageFromFilesThatAreThere() {
        assertThat(found("^COPY (?!--from)(\\S+) ", ComposeFile.read("Dockerfile")))
                .contains("tools/image/healthy", "tools/image/learn-start")
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
