package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.BallotView.State;
import si.glas.ballots.CountVotes.Counted;
import si.glas.ballots.neighbours.Post.Message;
import si.glas.ballots.rules.Outcome;
import si.glas.kernel.PersonId;

@BallotsModuleTest
class CloseBallotModuleTest {

    @Autowired
    private CountVotes countVotes;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Stage stage;

    private PersonId cene;
    private PersonId dana;

    @BeforeEach
    void setUp() {
        stage.clear();
        cene = stage.network.elect("Cene");
        dana = stage.network.elect("Dana");
    }

    @Test
    void endsTheVotingWhenTheLastOneHasVoted() {
        // given
        BallotId ballot = stage.open("board");
        vote(ballot, cene);
        stage.clock.add(Duration.ofHours(1));

        // when
        vote(ballot, dana);

        // then
        await().until(() -> !stage.post.messages().isEmpty());
        assertThat(stage.post.messages())
                .extracting(Message::name, Message::correlationKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ballots.ballotClosed", ballot.toString()));
        assertThat(ballots.get(ballot).state()).isEqualTo(State.CLOSED);
        assertThat(ballots.get(ballot).closedAt()).isEqualTo(BallotsAlone.NOW.plus(Duration.ofHours(1)));
        assertThat(stage.acts(ballots.get(ballot).subject(), "ballots.ballotClosed"))
                .hasSize(1);
        assertThat(countVotes.count(ballot)).isEqualTo(new Counted(Outcome.ADOPTED, false));
        assertThat(ballots.get(ballot).closedAt()).isEqualTo(BallotsAlone.NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void waitsForTheLastOne() {
        BallotId ballot = stage.open("board");
        vote(ballot, cene);

        // Whatever was set off by the vote has been done when this one is over.
        BallotId other = stage.open("board");
        vote(other, cene);
        vote(other, dana);
        await().until(() -> !stage.post.messages().isEmpty());

        assertThat(ballots.get(ballot).state()).isEqualTo(State.OPEN);
        assertThat(stage.post.messages()).extracting(Message::correlationKey).containsExactly(other.toString());
    }

    @Test
    void doesNotEndWhileVotesMayStillChange() {
        // given
        stage.network.member("Theatre", cene);
        BallotId members = stage.open("members-ordinary");

        // when
        stage.vote(members, cene, VoterId.of(onlyMember()), Choice.YES);
        BallotId board = stage.open("board");
        vote(board, cene);
        vote(board, dana);
        await().until(() -> !stage.post.messages().isEmpty());

        // then
        assertThat(ballots.get(members).voted()).isEqualTo(1);
        assertThat(ballots.get(members).state()).isEqualTo(State.OPEN);
    }

    @Test
    void endsOnceWhenTheLastTwoVoteAtTheSameInstant() throws Exception {
        for (int round = 0; round < 20; round++) {
            stage.post.clear();
            BallotId ballot = stage.open("board");

            try (ExecutorService people = Executors.newFixedThreadPool(2)) {
                List<Callable<Void>> votes = Stream.of(cene, dana)
                        .<Callable<Void>>map(person -> () -> {
                            vote(ballot, person);
                            return null;
                        })
                        .toList();
                for (var done : people.invokeAll(votes)) {
                    done.get();
                }
            }

            await().until(() -> ballots.get(ballot).state() == State.CLOSED);
            await().until(() -> !stage.post.messages().isEmpty());
            assertThat(stage.acts(ballots.get(ballot).subject(), "ballots.ballotClosed"))
                    .hasSize(1);
        }
    }

    private void vote(BallotId ballot, PersonId person) {
        stage.vote(ballot, person, VoterId.of(person), Choice.YES);
    }

    private si.glas.people.MemberId onlyMember() {
        return stage.network.members().getFirst().id();
    }
}
