package si.glas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    void keepsWhatWasWrittenAcrossARestart() {
        // given
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            JdbcTemplate jdbc = new JdbcTemplate(postgres.dataSource());
            jdbc.execute("create table note (text text)");
            jdbc.update("insert into note values ('čšž')");
        }

        // when
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {

            // then
            String text = new JdbcTemplate(postgres.dataSource()).queryForObject("select text from note", String.class);
            assertThat(text).isEqualTo("čšž");
        }
    }

    @Test
    void isDurableAndOfTheVersionThatItPromises() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(setting(postgres, "data_checksums")).isEqualTo("on");
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(postgres, "server_version")).startsWith(PostgresBinaries.MAJOR_VERSION + ".");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "guessed"))
                    .withMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(directory.resolve("postgresql.password")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void beginsAnewWhenItsVeryFirstStartWasCutShort() throws IOException {
        // given
        Files.createFile(directory.resolve("postgresql.unfinished"));
        Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "18\n");

        // when
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory)) {

            // then
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
        }
    }

    private static String setting(EmbeddedPostgres postgres, String name) {
        return JdbcClient.create(postgres.dataSource())
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
