package si.glas.oversight;

import java.time.Instant;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import si.glas.chronicle.ListedActs;
import si.glas.database.CountingDataSource;
import si.glas.database.TestDatabase;
import si.glas.engine.Job;
import si.glas.engine.UserTaskForms;
import si.glas.kernel.ManualClock;
import si.glas.notices.Notices;

/** The rooms that the portfolio and the inbox look into, on a real PostgreSQL, without pages, processes and post. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "si.glas")
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.people",
            "si.glas.timetable",
            "si.glas.documents",
            "si.glas.tasks",
            "si.glas.positions",
            "si.glas.review",
            "si.glas.ballots",
            "si.glas.oversight"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.(web|process|access|account|importing|setup|signin|neighbours)\\..*",
                            ".*(Test|Alone|Stage|Scenes|Neighbours)(\\$.*)?"
                        }))
class OversightAlone {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Bean
    CountingDataSource dataSource() {
        return new CountingDataSource(TestDatabase.create());
    }

    @Bean
    @Primary
    ManualClock manualClock() {
        return new ManualClock(NOW);
    }

    @Bean
    ListedActs chronicle() {
        return new ListedActs();
    }

    @Bean
    Notices notices() {
        return notice -> {};
    }

    /** No task is done here, so that no form is needed. */
    @Bean
    UserTaskForms userTaskForms() {
        return new UserTaskForms() {
            @Override
            public Set<String> linked() {
                return Set.of();
            }

            @Override
            public String formOf(Job listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
