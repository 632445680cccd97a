package si.glas.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.network.Browser;
import si.glas.bench.network.Doors;
import si.glas.bench.network.GlasUnderTest;
import si.glas.bench.network.Membership;
import si.glas.bench.network.Office;
import si.glas.bench.network.RunningPositions;

/** Fills a network, counts what its pages ask the database while it is small and when it is large, and times them. */
public final class PageBenchmark {

    private static final int MEMBERS_AT_FIRST = 20;

    private final PagePlan plan;
    private final CountedQueries queries;
    private final GlasUnderTest glas;
    private final Browser browser;
    private final Doors doors;
    private final Membership membership;
    private final Office office;
    private final Bulk bulk;

    private PageBenchmark(PagePlan plan, CountedQueries queries, GlasUnderTest glas, Browser browser) {
        this.plan = plan;
        this.queries = queries;
        this.glas = glas;
        this.browser = browser;
        doors = new Doors(glas.the(JdbcIndexedSessionRepository.class));
        membership = new Membership(glas.the(JdbcClient.class));
        membership.growTo(MEMBERS_AT_FIRST);
        office = Office.foundedIn(glas);
        bulk = new Bulk(glas);
    }

    /** @param directory for the data of Glas; what is there is deleted */
    public static PageResults run(PagePlan plan, Path directory) throws IOException {
        CountedQueries queries = new CountedQueries();
        try (GlasUnderTest glas = GlasUnderTest.start(directory, queries::addTo);
                Browser browser = new Browser(glas.address())) {
            return new PageBenchmark(plan, queries, glas, browser).measure();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PageResults measure() throws IOException, SQLException {
        String text =
                new ClassPathResource("sample/texts/sofinanciranje.md").getContentAsString(StandardCharsets.UTF_8);
        RunningPositions positions = new RunningPositions(glas, office, membership.loud(), text);
        start(positions, 0, plan.few());
        bulk.growPastTo(plan.few(), 1, office, text);
        Sights sights = Sights.of(glas, doors, office, membership);
        Map<MeasuredPage, Integer> few = countPages(sights);
        int voteOfFew = countVote(sights, 0);
        start(positions, plan.few(), plan.running());
        bulk.growPastTo(plan.positions() - plan.running(), plan.pastBallots(), office, text);
        membership.growTo(plan.members());
        bulk.takePart();
        bulk.tidy();
        Map<MeasuredPage, Integer> many = countPages(sights);
        int voteOfMany = countVote(sights, 1);
        Map<MeasuredPage, PageFigure> pages = new PageTimes(plan, browser, sights).measure(few, many);
        Yardsticks yardsticks = new Yardsticks(glas.the(DataSource.class), plan.votes());
        return new PageResults(
                Objects.requireNonNull(pages.remove(MeasuredPage.HEALTH)),
                List.copyOf(pages.values()),
                figure("A vote that is cast", voteOfFew, voteOfMany, vote(sights)),
                figure("SELECT 1, without Glas", 1, 1, yardsticks.roundTrip()),
                figure("INSERT of one row, without Glas", 1, 1, yardsticks.insert()));
    }

    private static void start(RunningPositions positions, int from, int to) {
        for (int number = from; number < to; number++) {
            positions.bring(number);
        }
        System.out.printf("%d positions run%n", to);
    }

    private Map<MeasuredPage, Integer> countPages(Sights sights) {
        Map<MeasuredPage, Integer> counts = new EnumMap<>(MeasuredPage.class);
        for (MeasuredPage page : MeasuredPage.values()) {
            page.open(browser, sights);
            counts.put(page, queries.ofLastRequest().size());
        }
        return counts;
    }

    private int countVote(Sights sights, int voter) {
        new Voting(browser, doors).cast(sights.ballot(), membership.voters(voter, 1));
        return queries.ofLastRequest().size();
    }

    private Latencies vote(Sights sights) {
        new Voting(browser, doors).cast(sights.ballot(), membership.voters(2, plan.votes() / 2));
        return new Voting(browser, doors).cast(sights.ballot(), membership.voters(2 + plan.votes() / 2, plan.votes()));
    }

    private static PageFigure figure(String title, int few, int many, Latencies latencies) {
        return new PageFigure(title, few, many, 0, latencies.median(), latencies.p99());
    }
}
