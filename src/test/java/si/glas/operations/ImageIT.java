package si.glas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import si.glas.database.TestDatabase;

/** What the image's Dockerfile does, as far as that can be done without Docker. */
@EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "The image has Java 25, which is the first to learn in one go")
class ImageIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Path LEARN_START =
            Path.of("tools", "image", "learn-start").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void startsWithWhatItHasLearnt() throws Exception {
        // given
        Path cache = directory.resolve("glas.aot");
        Path program = directory.resolve("program");
        run(
                directory,
                java("-Djarmode=tools", "-jar", PackagedGlas.JAR.getAbsolutePath(), "extract")
                        .with("--destination", program.toString(), "--application-filename", "glas.jar"));

        // when
        Ended learning = run(program, new Command(asNobody()).with("bash", LEARN_START.toString(), cache.toString()));

        // then
        assertThat(learning.status()).as(learning.output()).isZero();
        Ended start = run(program, java("-XX:AOTMode=on", "-XX:AOTCache=" + cache, "-jar", "glas.jar"));
        assertThat(start.output()).contains("No Camunda 8 cluster is named").doesNotContain("[aot]");
    }

    private record Command(List<String> words) {

        Command with(String... more) {
            return new Command(Stream.concat(words.stream(), Stream.of(more)).toList());
        }
    }

    private record Ended(int status, String output) {}

    private static Command java(String... arguments) {
        return new Command(List.of(JAVA.resolve("java").toString())).with(arguments);
    }

    /** PostgreSQL does not run as root, as build machines do; in a user namespace it is nobody. */
    private static List<String> asNobody() {
        return LinuxUtils.isUnshareAvailable() ? List.of("unshare", "--user") : List.of();
    }

    private Ended run(Path where, Command command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "output", ".log");
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TMPDIR", directory.toString());
        builder.environment()
                .compute(
                        "PATH",
                        (name, path) -> String.join(
                                File.pathSeparator,
                                JAVA.toString(),
                                TestDatabase.programs().toString(),
                                path));
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(log));
    }
}
