package si.glas.review;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import si.glas.database.TestDatabase;
import si.glas.engine.DeployedProcesses;
import si.glas.engine.NoProcesses;
import si.glas.kernel.ManualClock;
import si.glas.review.neighbours.Diary;
import si.glas.review.neighbours.Network;
import si.glas.review.neighbours.Post;

/** The room with the positions and deadlines that it works on, on a real PostgreSQL; the other rooms are played. */
// Sessions are of the browser that a test plays, not of the database.
@EnableAutoConfiguration(exclude = JdbcSessionAutoConfiguration.class)
@AutoConfigurationPackage(basePackages = {"si.glas.timetable", "si.glas.positions", "si.glas.review"})
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.timetable",
            "si.glas.site",
            "si.glas.documents",
            "si.glas.positions",
            "si.glas.review"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test\\$|Alone|Pages\\$).*"))
public class ReviewAlone {

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
    DeployedProcesses deployedProcesses() {
        return new NoProcesses();
    }

    @Bean
    Network network() {
        return new Network();
    }

    @Bean
    Post post() {
        return new Post();
    }

    @Bean
    Diary diary() {
        return new Diary();
    }
}
