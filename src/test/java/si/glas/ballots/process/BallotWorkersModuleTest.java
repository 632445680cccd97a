package si.glas.ballots.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.glas.ballots.Ballots;
import si.glas.ballots.BallotsModuleTest;
import si.glas.ballots.Choice;
import si.glas.ballots.Stage;
import si.glas.engine.Job;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.positions.VersionView;

@BallotsModuleTest
class BallotWorkersModuleTest {

    @Autowired
    private OpenBallotWorker openBallot;

    @Autowired
    private CountVotesWorker countVotes;

    @Autowired
    private AnnounceResultWorker announceResult;

    @Autowired
    private AnnounceSecondCallWorker announceSecondCall;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private MemberId theatre;
    private VersionView text;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        theatre = stage.network.member("Theatre", ana);
        text = stage.texts.frozen("Culture in the city", "We ask for more.");
    }

    @Test
    void openABallotOnceForAStepOfAProcess() {
        OpenBallotWorker.Opened opened = openBallot.handle(call(1), job(1, 100));

        assertThat(openBallot.handle(call(1), job(2, 100)))
                .as("the same activity, tried again")
                .isEqualTo(opened);
        assertThat(openBallot.handle(call(1), job(3, 101)))
                .as("another activity")
                .isNotEqualTo(opened);
        assertThat(ballots.get(opened.ballotId()).textVersion()).isEqualTo(text.id());
    }

    @Test
    void countAndTellOnce() {
        // given
        OpenBallotWorker.Opened opened = openBallot.handle(call(1), job(1, 200));
        stage.vote(opened.ballotId(), ana, theatre, Choice.YES);
        CountVotesWorker.Ballot ballot = new CountVotesWorker.Ballot(opened.ballotId());
        assertThatIllegalStateException().isThrownBy(() -> countVotes.handle(ballot, job(2, 201)));

        // when
        stage.secondsBeforeClosing(opened.ballotId(), 0);
        CountVotesWorker.Counted counted = countVotes.handle(ballot, job(2, 201));

        // then
        assertThat(counted).isEqualTo(new CountVotesWorker.Counted("adopted", false));
        assertThat(countVotes.handle(ballot, job(2, 201))).isEqualTo(counted);
        announceResult.handle(new AnnounceResultWorker.Ballot(opened.ballotId()), job(3, 202));
        announceResult.handle(new AnnounceResultWorker.Ballot(opened.ballotId()), job(3, 202));
        assertThat(stage.post.told("ballots.votesCounted")).containsExactly(ana);
    }

    @Test
    void callASecondTimeIfTooFewVoted() {
        // given
        OpenBallotWorker.Opened first = openBallot.handle(call(1), job(1, 300));
        stage.secondsBeforeClosing(first.ballotId(), 0);

        // then
        assertThat(countVotes.handle(new CountVotesWorker.Ballot(first.ballotId()), job(2, 301)))
                .isEqualTo(new CountVotesWorker.Counted("quorumMissed", true));
        assertThat(announceSecondCall.handle(new AnnounceSecondCallWorker.Ballot(first.ballotId()), job(3, 302)))
                .isEqualTo(new AnnounceSecondCallWorker.Announced(
                        ballots.get(first.ballotId()).closesAt(), "members-second-call"));
    }

    private OpenBallotWorker.Call call(int call) {
        return new OpenBallotWorker.Call(text.position(), text.id(), null, "members-ordinary", "members", call);
    }

    private static Job job(long key, long elementInstance) {
        return new Job(key, 1, elementInstance, 1, "ballot", "Task", Map.of(), null);
    }
}
