package si.glas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import si.glas.chronicle.ChronicleUnderTest;
import si.glas.chronicle.Head;
import si.glas.database.EmbeddedPostgres;
import si.glas.database.TestDatabase;

class VerifyChronicleTest {

    private final PGSimpleDataSource database = TestDatabase.createUnpooled();
    private String said = "";

    @Test
    void endsWellIfTheChainIsWhole() {
        // given
        Head head = new ChronicleUnderTest(database).record(3).seal().record(1).head();

        // then
        assertThat(verify()).isZero();
        assertThat(said)
                .contains("Links checked:       3", "Not sealed yet:      1", head.toString(), "The chain is whole.")
                .doesNotContain("PROBLEM");
        assertThat(verify(head.toString())).isZero();
    }

    @Test
    void endsBadlyIfItIsNot() {
        new ChronicleUnderTest(database).record(3).seal().tamper("UPDATE chronicle_entry SET act = 'x' WHERE id = 2");

        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("PROBLEM: link 2 does not fit", "NOT whole: 1 problem(s)");
    }

    @Test
    void endsBadlyIfTheHeadThatWasKeptIsNotInIt() {
        new ChronicleUnderTest(database).record(3).seal();

        assertThat(verify("3:" + "0".repeat(64))).isEqualTo(1);
        assertThat(said).contains("PROBLEM: link 3 is not the one that was expected");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(verify("three")).isEqualTo(2);
        assertThat(said).contains("A head is written as number:hash");
    }

    @Test
    void saysIfThereIsNoChronicle() {
        assertThat(verify()).isEqualTo(2);
        assertThat(said).contains("There is no chronicle in this database");
    }

    @Test
    void checksTheEmbeddedDatabaseOnlyWhileGlasIsStopped(@TempDir Path directory) {
        String setting = "--glas.data-directory=" + directory;

        try (EmbeddedPostgres running = EmbeddedPostgres.start(directory)) {
            new ChronicleUnderTest(running.dataSource()).record(2).seal();

            assertThat(run(setting)).isEqualTo(2);
            assertThat(said).contains("is in use: another Glas is running on it", "docs/chronicle.md says how");
        }

        assertThat(run(setting)).isZero();
        assertThat(said).contains("Links checked:       2", "The chain is whole.");
    }

    private int verify(String... arguments) {
        return run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--spring.datasource.url=" + database.getUrl(),
                                "--spring.datasource.username=" + database.getUser(),
                                "--spring.datasource.password=" + database.getPassword()))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new VerifyChronicle(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(arguments));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }
}
