package si.glas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import si.glas.database.CountingDataSource;
import si.glas.language.Language;
import si.glas.oversight.Portfolio.Show;
import si.glas.tasks.Ask;
import si.glas.tasks.Asks;

/** However much is on its way, the portfolio and the inbox ask the database as often as for a few things. */
@SpringBootTest(
        classes = OversightAlone.class,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@Import(BusyNetwork.class)
class QueriesModuleTest {

    @Autowired
    private BusyNetwork network;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private List<Asks> asks;

    @Autowired
    private CountingDataSource database;

    @AfterEach
    void clear() {
        network.clear();
    }

    @Test
    void thePortfolioAsksAsOftenForThirtyPositionsAsForThree() {
        assertThat(queriesOfThePortfolio(30))
                .isEqualTo(queriesOfThePortfolio(3))
                .isPositive();
    }

    @Test
    void theInboxAsksAsOftenForThirtyBallotsAndReviewsAsForThree() {
        assertThat(queriesOfTheInbox(30)).isEqualTo(queriesOfTheInbox(3)).isPositive();
    }

    @Test
    void whoeverTakesPartTwiceCountsOnce() {
        // given
        network.growTo(1);

        // when
        network.comment();

        // then
        assertThat(portfolio.items(Show.MOVING, Language.EN))
                .extracting(PortfolioItem::turnout)
                .containsExactlyInAnyOrder(new Participation(2, 50), new Participation(1, 50));
        assertThat(waiting()).extracting(Ask::kind).containsExactly("ballots.vote");
    }

    private int queriesOfThePortfolio(int positions) {
        network.clear();
        network.growTo(positions);
        database.take();
        List<PortfolioItem> items = portfolio.items(Show.MOVING, Language.EN);
        int queries = database.take().size();
        assertThat(items).hasSize(2 * positions).allSatisfy(item -> {
            assertThat(item.turnout()).isEqualTo(new Participation(1, 50));
            assertThat(item.deadline()).isNotNull();
            assertThat(item.owners()).containsExactly("Ana");
        });
        return queries;
    }

    private int queriesOfTheInbox(int positions) {
        network.clear();
        network.growTo(positions);
        database.take();
        List<Ask> waiting = waiting();
        int queries = database.take().size();
        assertThat(waiting).hasSize(2 * positions);
        return queries;
    }

    private List<Ask> waiting() {
        return asks.stream()
                .flatMap(room -> room.waitingFor(BusyNetwork.ANA).stream())
                .toList();
    }
}
