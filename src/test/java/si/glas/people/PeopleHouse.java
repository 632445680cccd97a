package si.glas.people;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.chronicle.Chronicle;
import si.glas.database.TestDatabase;
import si.glas.engine.NoProcesses;

/** The room with its pages, on a real PostgreSQL, without the engine; what other rooms would keep can be looked at. */
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
    NoProcesses processes() {
        return new NoProcesses();
    }

    @Bean
    People people(Persons persons, Members members, InstantSource clock, JdbcClient sql) {
        return new People(persons, members, clock, sql);
    }
}
