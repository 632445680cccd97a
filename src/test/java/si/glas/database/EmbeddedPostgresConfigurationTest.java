package si.glas.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedPostgresConfigurationTest {

    @TempDir
    Path directory;

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(EmbeddedPostgresConfiguration.class);

    @Test
    void connectsToTheEmbeddedDatabaseWhenNoneIsNamedAndEndsItAfterwards() {
        for (int start = 0; start < 2; start++) {
            context.withPropertyValues("glas.data-directory=" + directory).run(started -> {
                JdbcTemplate jdbc = new JdbcTemplate(started.getBean(DataSource.class));
                assertThat(jdbc.queryForObject("select current_user", String.class))
                        .isEqualTo("glas");
            });
            assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void startsNoDatabaseWhenOneIsNamed() {
        context.withPropertyValues(
                        "glas.data-directory=" + directory,
                        "spring.datasource.url=jdbc:postgresql://database.example.org/glas")
                .run(started -> assertThat(started).doesNotHaveBean(EmbeddedPostgres.class));
        assertThat(directory).isEmptyDirectory();
    }
}
