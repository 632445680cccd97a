package si.glas.people;

import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.chronicle.Chronicle;
import si.glas.database.TestDatabase;
import si.glas.engine.DeployedProcess;
import si.glas.engine.DeployedProcesses;
import si.glas.engine.EngineConnection;

/** The room with its pages, on a real PostgreSQL, without the engine; what other rooms would keep can be looked at. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableJdbcRepositories(basePackages = "si.glas.people")
@ComponentScan(
        basePackages = {"si.glas.kernel", "si.glas.language", "si.glas.chronicle", "si.glas.people", "si.glas.site"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class PeopleHouse {

    @Bean
    DataSource dataSource() {
        return TestDatabase.create();
    }

    @Bean
    @Primary
    WatchedChronicle watchedChronicle(@Qualifier("journal") Chronicle journal) {
        return new WatchedChronicle(journal);
    }

    @Bean
    FakeNotices notices() {
        return new FakeNotices();
    }

    @Bean
    @Primary
    MovableTime time() {
        return new MovableTime();
    }

    @Bean
    DeployedProcesses processes() {
        return new NoProcesses();
    }

    @Bean
    People people(Persons persons, Members members, InstantSource clock, JdbcClient sql) {
        return new People(persons, members, clock, sql);
    }

    private static final class NoProcesses implements DeployedProcesses {

        @Override
        public List<DeployedProcess> all() {
            return List.of();
        }

        @Override
        public EngineConnection.Kind engine() {
            return EngineConnection.Kind.EMBEDDED;
        }
    }
}
