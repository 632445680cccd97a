package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.CastVote.Answer;
import si.glas.ballots.rules.Tally;
import si.glas.kernel.BusinessRefusal;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;

/** Many at once: whatever was accepted counts, and nothing else does. */
@BallotsModuleTest
class RaceModuleTest {

    private static final int PEOPLE = 100;

    @Autowired
    private CastVote castVote;

    @Autowired
    private CountVotes countVotes;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Stage stage;

    @BeforeEach
    void setUp() {
        stage.clear();
    }

    @Test
    void acceptsAHundredVotesAtTheSameInstant() throws Exception {
        // given
        List<PersonId> people = people();
        BallotId ballot = stage.open("members-ordinary");

        // when
        List<Boolean> accepted = atOnce(
                people.stream().map(person -> vote(ballot, person, Choice.YES)).toList());

        // then
        assertThat(accepted).containsOnly(true).hasSize(PEOPLE);
        stage.close(ballot);
        assertThat(tally(ballot).yes()).isEqualTo(PEOPLE);
    }

    /** The clock jumps over the closing while votes come in, and the counting begins at once. */
    @Test
    void countsExactlyTheVotesThatWereAcceptedAroundTheClosing() throws Exception {
        int refused = 0;
        for (int round = 0; round < 5; round++) {
            setUp();
            List<PersonId> people = people();
            BallotId ballot = stage.open("members-ordinary");
            stage.secondsBeforeClosing(ballot, 1);

            List<Callable<Boolean>> acts = new ArrayList<>();
            people.forEach(person -> acts.add(vote(ballot, person, Choice.YES)));
            AtomicInteger countedThen = new AtomicInteger();
            acts.add(PEOPLE / 2, () -> {
                stage.secondsBeforeClosing(ballot, 0);
                countVotes.count(ballot);
                countedThen.set((int) tally(ballot).yes());
                return false;
            });
            List<Boolean> accepted = atOnce(acts);

            int yes = (int) accepted.stream().filter(one -> one).count();
            assertThat(countedThen).as("round %d", round).hasValue(yes);
            assertThat(votes.named(ballot, Language.EN).stream().filter(vote -> vote.marks() != null))
                    .hasSize(yes);
            refused += PEOPLE - yes;
        }
        assertThat(refused)
                .as("some must have come too late, or the race was none")
                .isPositive();
    }

    @Test
    void waitsWithTheCountingForAVoteThatIsBeingTaken() throws Exception {
        // given
        PersonId ana = stage.network.person("Ana");
        MemberId theatre = stage.network.member("Theatre", ana);
        BallotId ballot = stage.open("members-ordinary");
        try (ExecutorService counter = Executors.newSingleThreadExecutor()) {

            // when
            Future<?> counting = Objects.requireNonNull(transactions.execute(transaction -> {
                stage.vote(ballot, ana, theatre, Choice.YES);
                stage.secondsBeforeClosing(ballot, 0);
                Future<?> begun = counter.submit(() -> countVotes.count(ballot));
                awaitSomebodyWaiting();
                assertThat(begun.isDone()).isFalse();
                return begun;
            }));
            counting.get();
        }

        // then
        assertThat(tally(ballot).yes()).isEqualTo(1);
    }

    @Test
    void takesNoVoteThatComesWhileTheVotesAreBeingCounted() throws Exception {
        // given
        PersonId ana = stage.network.person("Ana");
        MemberId theatre = stage.network.member("Theatre", ana);
        BallotId ballot = stage.open("members-ordinary");
        stage.secondsBeforeClosing(ballot, 0);
        try (ExecutorService voter = Executors.newSingleThreadExecutor()) {

            // when
            Future<Boolean> vote = Objects.requireNonNull(transactions.execute(transaction -> {
                countVotes.count(ballot);
                // The clock of another server may be a little behind.
                stage.secondsBeforeClosing(ballot, 1);
                Future<Boolean> begun = voter.submit(() -> accepts(() -> stage.vote(ballot, ana, theatre, Choice.YES)));
                awaitSomebodyWaiting();
                return begun;
            }));

            // then
            assertThat(vote.get()).isFalse();
        }
        assertThat(ballots.get(ballot).voted()).isZero();
    }

    /** Two representatives, each with many tabs, and each of them changing the vote. */
    @Test
    void keepsOneVotePerMemberHoweverManyCastItAtOnce() throws Exception {
        // given
        PersonId ana = stage.network.person("Ana");
        PersonId bine = stage.network.person("Bine");
        MemberId theatre = stage.network.member("Theatre", ana, bine);
        BallotId ballot = stage.open("members-ordinary");

        // when
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int tab = 0; tab < 50; tab++) {
            Choice choice = Choice.values()[tab % Choice.values().length];
            PersonId person = tab % 2 == 0 ? ana : bine;
            acts.add(() ->
                    accepts(() -> castVote.cast(ballot, Set.of(VoterId.of(theatre)), new Answer(choice, ""), person)));
        }
        List<Boolean> accepted = atOnce(acts);

        // then
        assertThat(accepted).containsOnly(true);
        assertThat(ballots.get(ballot).voted()).isEqualTo(1);
        int last = sql.sql("SELECT number FROM vote WHERE ballot = :ballot")
                .param("ballot", ballot)
                .query(Integer.class)
                .single();
        assertThat(sql.sql("SELECT number FROM superseded_vote WHERE ballot = :ballot ORDER BY number")
                        .param("ballot", ballot)
                        .query(Integer.class)
                        .list())
                .as("none is missing and none is there twice")
                .hasSize(last - 1)
                .doesNotHaveDuplicates();
        assertThat(stage.acts(ballot, "ballots.voteCast")).hasSize(1);
        assertThat(stage.acts(ballot, "ballots.voteChanged")).hasSize(last - 1);
    }

    @Test
    void takesOneOfTwoFinalVotesThatComeAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            setUp();
            PersonId cene = stage.network.elect("Cene");
            stage.network.elect("Dana");
            BallotId ballot = stage.open("board");

            List<Boolean> accepted = atOnce(List.of(vote(ballot, cene, Choice.YES), vote(ballot, cene, Choice.NO)));

            assertThat(accepted).containsExactlyInAnyOrder(true, false);
        }
    }

    /** Two people who represent the same members vote for all of them, each in an order of their own. */
    @Test
    void neverMakesPeopleWaitForEachOther() throws Exception {
        // given
        PersonId ana = stage.network.person("Ana");
        PersonId bine = stage.network.person("Bine");
        for (int member = 0; member < 30; member++) {
            stage.network.member("Member " + member, ana, bine);
        }
        BallotId ballot = stage.open("members-ordinary");
        Set<VoterId> all = Set.copyOf(
                votes.own(ballot, ana, Language.EN).stream().map(OwnVote::voter).toList());

        // when
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int turn = 0; turn < 8; turn++) {
            PersonId person = turn % 2 == 0 ? ana : bine;
            Choice choice = Choice.values()[turn % 4];
            acts.add(() -> accepts(() -> castVote.cast(ballot, all, new Answer(choice, ""), person)));
        }

        // then
        assertThat(atOnce(acts)).containsOnly(true);
        assertThat(votes.own(ballot, ana, Language.EN))
                .as("each act counted for all members or for none")
                .extracting(OwnVote::marks)
                .containsOnly(votes.own(ballot, ana, Language.EN).getFirst().marks());
    }

    /** Until PostgreSQL says that a transaction stands at a lock. */
    private void awaitSomebodyWaiting() {
        await().until(() -> sql.sql("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock'
                        """).query(Integer.class).single() > 0);
    }

    private List<PersonId> people() {
        List<PersonId> people = new ArrayList<>();
        for (int member = 0; member < PEOPLE; member++) {
            PersonId person = stage.network.person("Person " + member);
            stage.network.member("Member " + member, person);
            people.add(person);
        }
        return people;
    }

    private Callable<Boolean> vote(BallotId ballot, PersonId person, Choice choice) {
        VoterId voter = stage.network.representedBy(person).stream()
                .map(VoterId::of)
                .findFirst()
                .orElse(VoterId.of(person));
        return () -> accepts(() -> castVote.cast(ballot, Set.of(voter), new Answer(choice, ""), person));
    }

    private static boolean accepts(Runnable act) {
        try {
            act.run();
            return true;
        } catch (BusinessRefusal refusal) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        CountDownLatch ready = new CountDownLatch(acts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Callable<Boolean> act : acts) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private Tally tally(BallotId ballot) {
        return ballots.resultOf(ballot).orElseThrow().tally();
    }
}
