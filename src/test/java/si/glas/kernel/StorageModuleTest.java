package si.glas.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.database.TestDatabase;

/** Typed ids go through repositories and through plain SQL alike. */
@DataJdbcTest(properties = "spring.flyway.enabled=false")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class StorageModuleTest {

    public record PlantId(UUID value) implements si.glas.kernel.Id {}

    enum Kind {
        TREE
    }

    record Plant(@Id PlantId id, @Version int version, PersonId owner, Kind kind, Instant sownAt) {}

    record Row(PlantId id, PersonId owner, Kind kind, Instant sownAt) {}

    interface Plants extends ListCrudRepository<Plant, PlantId> {

        Optional<Plant> findByOwner(PersonId owner);
    }

    @Autowired
    private Plants plants;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void plant() {
        sql.sql("""
                CREATE TABLE plant (id uuid PRIMARY KEY, version int, owner uuid, kind text, sown_at timestamptz)
                """).update();
    }

    @Test
    void goThroughRepositories() {
        Plant oak = new Plant(
                new PlantId(UUID.randomUUID()), 0, PersonId.random(), Kind.TREE, Instant.ofEpochSecond(1_000_000));

        plants.save(oak);

        assertThat(plants.findById(oak.id())).map(Plant::sownAt).contains(oak.sownAt());
        assertThat(plants.findByOwner(oak.owner())).isPresent();
    }

    @Test
    void goThroughPlainSql() {
        PlantId id = new PlantId(UUID.randomUUID());
        PersonId owner = PersonId.random();
        Instant at = Instant.ofEpochSecond(1_000_000);

        sql.sql("INSERT INTO plant VALUES (:id, 1, :owner, :kind, :at)")
                .param("id", id)
                .param("owner", owner)
                .param("kind", Kind.TREE)
                .param("at", at)
                .update();

        assertThat(sql.sql("SELECT id, owner, kind, sown_at FROM plant WHERE id IN (:ids)")
                        .param("ids", List.of(id))
                        .query(Row.class)
                        .single())
                .isEqualTo(new Row(id, owner, Kind.TREE, at));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableJdbcRepositories(considerNestedRepositories = true, basePackageClasses = StorageModuleTest.class)
    @Import(StorageConfiguration.class)
    static class Garden {

        @Bean
        DataSource dataSource() {
            return TestDatabase.create();
        }
    }
}
