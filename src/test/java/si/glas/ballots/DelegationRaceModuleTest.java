package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/** Delegations that are given, used and revoked at the same instant. */
@BallotsModuleTest
class DelegationRaceModuleTest {

    @Autowired
    private GiveDelegation giveDelegation;

    @Autowired
    private EndDelegation endDelegation;

    @Autowired
    private Votes votes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private BallotId ballot;
    private final List<VoterId> members = new ArrayList<>();

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        members.clear();
        for (int number = 0; number < 7; number++) {
            members.add(VoterId.of(stage.network.member("Member " + number, ana)));
        }
        ballot = stage.open("test-delegation");
    }

    @Test
    void neverGiveADelegateMoreThanItMayCarry() throws Exception {
        List<Callable<Boolean>> acts = members.stream()
                .skip(1)
                .map(delegator -> giving(delegator, members.getFirst()))
                .toList();

        assertThat(atOnce(acts)).filteredOn(given -> given).hasSize(2);
    }

    @Test
    void neverCloseACircle() throws Exception {
        for (int round = 0; round < 10; round++) {
            setUp();

            List<Boolean> given = atOnce(List.of(
                    giving(members.get(0), members.get(1)),
                    giving(members.get(1), members.get(2)),
                    giving(members.get(2), members.get(0))));

            assertThat(given).filteredOn(one -> one).hasSize(2);
        }
    }

    /** Who has revoked a delegation finds no vote by it afterwards that was not there before. */
    @Test
    void areRevokedOnceAVoteIsTakenThatIsBeingCast() throws Exception {
        // given
        PersonId bine = stage.network.person("Bine");
        VoterId theatre = VoterId.of(stage.network.member("Theatre", bine));
        ballot = stage.open("test-delegation");
        DelegationId given =
                giveDelegation.give(WantedDelegation.standing(Electorate.MEMBERS, theatre, members.getFirst()), bine);
        try (ExecutorService revoker = Executors.newSingleThreadExecutor()) {

            // when
            Future<?> revoked = Objects.requireNonNull(transactions.execute(transaction -> {
                stage.vote(ballot, ana, theatre, Choice.YES);
                Future<?> begun = revoker.submit(() -> endDelegation.end(given, bine));
                awaitSomebodyWaiting();
                assertThat(begun.isDone()).isFalse();
                return begun;
            }));
            revoked.get();
        }

        // then
        assertThat(votes.own(ballot, bine, Language.EN))
                .extracting(OwnVote::through)
                .containsExactly("Member 0");
    }

    private Callable<Boolean> giving(VoterId delegator, VoterId delegate) {
        return () -> {
            try {
                giveDelegation.give(WantedDelegation.forBallot(Electorate.MEMBERS, delegator, delegate, ballot), ana);
                return true;
            } catch (DelegationRefused refusal) {
                return false;
            }
        };
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : threads.invokeAll(acts)) {
                results.add(one.get());
            }
            return results;
        }
    }

    private void awaitSomebodyWaiting() {
        await().until(() -> sql.sql("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock'
                        """).query(Integer.class).single() > 0);
    }
}
