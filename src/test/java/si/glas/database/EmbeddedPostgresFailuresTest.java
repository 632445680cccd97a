package si.glas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedPostgresFailuresTest {

    @TempDir
    Path directory;

    @Test
    void recoversFromTheDeathOfTheProgramThatHeldIt() throws Exception {
        for (int death = 0; death < 3; death++) {
            // given
            AnotherGlas killed = AnotherGlas.running(
                    directory, "create table if not exists note (n int)", "insert into note values (" + death + ")");
            long orphan = postmaster();

            // when
            killed.kill();

            // then
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
                JdbcTemplate jdbc = new JdbcTemplate(postgres.dataSource());
                assertThat(jdbc.queryForObject("select count(*) from note", Integer.class))
                        .isEqualTo(death + 1);
                assertThat(ProcessHandle.of(orphan)).isEmpty();
            }
        }
    }

    @Test
    void refusesADirectoryThatAnotherProgramHolds() throws Exception {
        try (AnotherGlas holder = AnotherGlas.running(directory)) {
            assertThatStartFails()
                    .withMessageContaining("is in use: another Glas is running on it")
                    .satisfies(failure -> assertThat(failure.action()).contains("glas.data-directory"));
            holder.kill();
        }
        EmbeddedPostgres.start(directory).close();
    }

    @Test
    void refusesADirectoryThatThisProgramHoldsAndKeepsHoldingIt() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThatStartFails().withMessageContaining("is in use");
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> AnotherGlas.running(directory));
            assertThat(new JdbcTemplate(postgres.dataSource()).queryForObject("select 1", Integer.class))
                    .isOne();
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersionAndLeavesItAlone() throws IOException {
        // given
        Path version = Files.createDirectories(directory.resolve("postgresql")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");

        // when then
        assertThatStartFails()
                .withMessageContaining("made by PostgreSQL 17")
                .withMessageContaining("brings PostgreSQL 18")
                .satisfies(failure -> assertThat(failure.action()).contains("pg_dump"));
        assertThat(version).hasContent("17");
    }

    @Test
    void refusesAFileInPlaceOfTheDirectory() throws IOException {
        Files.createFile(directory.resolve("file"));

        assertThatStartIn(directory.resolve("file/data"))
                .withMessageContaining("Cannot write " + directory.resolve("file/data"))
                .satisfies(failure -> assertThat(failure.action()).contains("glas.data-directory"));
    }

    @Test
    void quotesPostgresWhenItsSettingsAreBroken() throws IOException {
        // given
        EmbeddedPostgres.start(directory).close();
        Files.writeString(directory.resolve("postgresql/postgresql.auto.conf"), "no_such_setting = on\n");

        // when then
        assertThatStartFails().withMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    @Test
    void saysThatTheDiskIsFull() {
        // a device that is always full, where the operating system has one
        assumeThat(Path.of("/dev/full")).exists();

        PostgresPrograms programs = new PostgresPrograms(Path.of("/usr/bin"), directory.resolve("postgresql.log"));

        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(() -> programs.run("cp", List.of("/etc/hostname", "/dev/full")))
                .satisfies(failure -> assertThat(failure.action()).startsWith("Free some space on the disk"));
    }

    @Test
    void ignoresAProcessNumberThatHasGoneToAnotherProgram() throws IOException {
        // given
        EmbeddedPostgres.start(directory).close();
        String me = Long.toString(ProcessHandle.current().pid());
        Files.writeString(directory.resolve("postgresql/postmaster.pid"), me + "\n" + directory + "/postgresql\n");

        // when then
        EmbeddedPostgres.start(directory).close();
    }

    @Test
    void asksForThePasswordFileWhenItIsGone() throws IOException {
        // given
        EmbeddedPostgres.start(directory).close();
        Files.delete(directory.resolve("postgresql.password"));

        // when then
        assertThatStartFails().withMessageContaining("Cannot read " + directory.resolve("postgresql.password"));
    }

    @Test
    void tellsReasonAndActionAtTheEndOfAFailedStart() {
        DatabaseNotStarted failure = new DatabaseNotStarted("reason", "action");

        FailureAnalysis analysis = new DatabaseNotStartedAnalyzer().analyze(new RuntimeException(failure), failure);

        assertThat(analysis.getDescription()).isEqualTo("reason");
        assertThat(analysis.getAction()).isEqualTo("action");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                .getFirst());
    }

    private ThrowableAssertAlternative<DatabaseNotStarted> assertThatStartFails() {
        return assertThatStartIn(directory);
    }

    private static ThrowableAssertAlternative<DatabaseNotStarted> assertThatStartIn(Path directory) {
        return assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(() -> EmbeddedPostgres.start(directory).close());
    }
}
