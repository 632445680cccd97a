package si.glas.ballots;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import si.glas.ballots.neighbours.Goals;
import si.glas.ballots.neighbours.Network;
import si.glas.ballots.neighbours.Post;
import si.glas.ballots.neighbours.Texts;
import si.glas.database.TestDatabase;
import si.glas.engine.NoProcesses;
import si.glas.kernel.ManualClock;

/** The room on a real PostgreSQL, with real deadlines and chronicle, and a network, texts and a post that are played. */
@EnableAutoConfiguration
@EnableJdbcRepositories(basePackages = {"si.glas.timetable", "si.glas.ballots"})
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.site",
            "si.glas.forms",
            "si.glas.chronicle",
            "si.glas.timetable",
            "si.glas.ballots"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
public class BallotsAlone {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Bean
    DataSource dataSource() {
        return TestDatabase.create();
    }

    @Bean
    @Primary
    ManualClock manualClock() {
        return new ManualClock(NOW);
    }

    @Bean
    Network network() {
        return new Network();
    }

    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    Goals goals() {
        return new Goals();
    }

    @Bean
    Post post() {
        return new Post();
    }

    @Bean
    SecurityFilterChain openDoors(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.disable()).build();
    }

    @Bean
    NoProcesses processes() {
        return new NoProcesses();
    }
}
