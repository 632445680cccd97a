package si.glas.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLogTest {

    @TempDir
    Path directory;

    @Test
    void keepsAShortLog() throws IOException {
        Path log = Files.writeString(directory.resolve("postgresql.log"), "short");

        PostgresLog.rotate(log);

        assertThat(log).hasContent("short");
    }

    @Test
    void putsALongLogAsideInPlaceOfTheOneBefore() throws IOException {
        // given
        Path log = Files.write(directory.resolve("postgresql.log"), new byte[2 << 20]);
        Path before = Files.writeString(directory.resolve("postgresql.log.1"), "old");

        // when
        PostgresLog.rotate(log);

        // then
        assertThat(log).doesNotExist();
        assertThat(before).hasSize(2 << 20);
    }

    @Test
    void quotesOnlyTheEnd() throws IOException {
        Path log = Files.writeString(directory.resolve("postgresql.log"), "first\n".repeat(20) + "last\n");

        assertThat(PostgresLog.end(log).lines()).hasSize(12).last().isEqualTo("    last");
    }
}
