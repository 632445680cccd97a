package si.glas.submissions;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import si.glas.ballots.BallotWording;
import si.glas.ballots.neighbours.Post;
import si.glas.ballots.rules.RuleSets;
import si.glas.database.TestDatabase;
import si.glas.engine.NoProcesses;
import si.glas.kernel.ManualClock;
import si.glas.notices.MailGateway;
import si.glas.positions.PositionHeads;
import si.glas.submissions.neighbours.CountedBallots;
import si.glas.submissions.neighbours.Office;
import si.glas.submissions.neighbours.PlayedServer;
import si.glas.submissions.neighbours.Shelf;
import si.glas.tasks.TaskFiles;

/**
 * The room on a real PostgreSQL with a real mail server, real documents, deadlines and chronicle; the network, its
 * positions and ballots are played.
 */
@EnableAutoConfiguration
@EnableJdbcRepositories(basePackages = {"si.glas.timetable", "si.glas.submissions"})
@ComponentScan(
        basePackages = {
            "si.glas.kernel",
            "si.glas.language",
            "si.glas.site",
            "si.glas.forms",
            "si.glas.documents",
            "si.glas.notices",
            "si.glas.chronicle",
            "si.glas.timetable",
            "si.glas.submissions"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
@Import({PositionHeads.class, TaskFiles.class, RuleSets.class, BallotWording.class})
public class SubmissionsAlone {

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
    Office office() {
        return new Office();
    }

    @Bean
    Shelf shelf() {
        return new Shelf();
    }

    @Bean
    CountedBallots ballots(Shelf shelf, RuleSets statute) {
        return new CountedBallots(shelf, statute);
    }

    @Bean
    @Primary
    Post post() {
        return new Post();
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    }

    @Bean
    JavaMailSenderImpl sender(GreenMail server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    @Bean
    @Primary
    PlayedServer playedServer(@Qualifier("mailGateway") MailGateway real) {
        return new PlayedServer(real);
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
