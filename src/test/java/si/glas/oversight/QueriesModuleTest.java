package si.glas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import si.glas.database.CountingDataSource;
import si.glas.language.Language;
import si.glas.oversight.Portfolio.Show;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.tasks.Ask;
import si.glas.tasks.Asks;

/** However much is on its way, the portfolio and the inbox ask the database as often as for a few things. */
@SpringBootTest(
        classes = OversightAlone.class,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@Import(BusyNetwork.class)
class QueriesModuleTest {

    private static final SignedIn COORDINATOR =
            new SignedIn(BusyNetwork.ANA, "Ana", Language.EN, Set.of(Role.COORDINATOR));

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
        assertThat(portfolio.items(Show.MOVING, COORDINATOR, Language.EN))
                .extracting(PortfolioItem::turnout)
                .containsExactlyInAnyOrder(new Participation(2, 50), new Participation(1, 50));
        assertThat(waiting()).extracting(Ask::kind).containsExactly("ballots.vote");
    }

    @Test
    void showsHowManyHaveVotedOnlyToWhomTheRulesOfTheBallotShowIt() {
        // given
        SignedIn board = new SignedIn(BusyNetwork.ANA, "Ana", Language.EN, Set.of(Role.BOARD));
        network.growTo(1);

        // then
        network.holdBallotsBy("test-coordinators-turnout");
        assertThat(turnouts(COORDINATOR)).hasSize(2);
        assertThat(turnouts(board)).hasSize(1);
        network.holdBallotsBy("test-hidden-turnout");
        assertThat(turnouts(COORDINATOR)).hasSize(1);
    }

    private List<Participation> turnouts(SignedIn reader) {
        return portfolio.items(Show.MOVING, reader, Language.EN).stream()
                .flatMap(item -> Stream.ofNullable(item.turnout()))
                .toList();
    }

    private int queriesOfThePortfolio(int positions) {
        network.clear();
        network.growTo(positions);
        database.take();
        List<PortfolioItem> items = portfolio.items(Show.MOVING, COORDINATOR, Language.EN);
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
