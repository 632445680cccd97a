package si.glas.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import si.glas.ballots.AnnounceSecondCall.Announced;
import si.glas.ballots.BallotWording.Step;
import si.glas.ballots.CountVotes.Counted;
import si.glas.ballots.rules.Outcome;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.positions.PositionWithdrawn;
import si.glas.positions.VersionView;

/** Votes at meetings, which last minutes, and second calls that come some time after the first. */
@BallotsModuleTest
class SecondCallModuleTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Autowired
    private AnnounceSecondCall announceSecondCall;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotWording wording;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Stage stage;

    private PersonId ana;
    private VersionView text;

    @BeforeEach
    void setUp() {
        stage.clear();
        ana = stage.network.person("Ana");
        stage.network.member("Theatre", ana);
        text = stage.texts.frozen("Culture in the city", "We ask for more.");
    }

    @ParameterizedTest(name = "opened {0} after the full minute, it closes after {1}")
    @CsvSource({"PT0S, PT30M", "PT0.000001S, PT31M", "PT59S, PT31M"})
    void closesAtAFullMinuteWhenAllHaveHadTheirTime(Duration late, Duration closing) {
        stage.texts.agree(text.position(), BallotsAlone.NOW.plus(Duration.ofDays(20)));
        stage.setClock(BallotsAlone.NOW.plus(late));

        assertThat(ballots.get(stage.open(text, "test-meeting", 1)).closesAt())
                .isEqualTo(BallotsAlone.NOW.plus(closing));
    }

    @Test
    void isAnnouncedToTheRollOnce() {
        // given
        BallotId ballot = stage.open(text, "test-meeting", 1);

        // when
        Counted counted = stage.close(ballot);
        Instant opensAt = announceSecondCall.after(ballot).opensAt();
        announceSecondCall.after(ballot);

        // then
        assertThat(counted).isEqualTo(new Counted(Outcome.QUORUM_MISSED, true));
        assertThat(opensAt).isEqualTo(ballots.get(ballot).closesAt().plus(QUARTER));
        assertThat(stage.post.told("ballots.secondCallAhead")).containsExactly(ana);
        assertThat(stage.post.values("ballots.secondCallAhead", ana)).containsEntry("opensAt", opensAt);
        assertThat(wording.steps(ballots.resultOf(ballot).orElseThrow(), Language.EN))
                .last()
                .extracting(Step::says)
                .asString()
                .startsWith("By article 15 of the statute there is a second call; it opens on")
                .contains("9:45");
    }

    @Test
    void isNotAnnouncedBeforehandIfItOpensAtOnce() {
        // given
        BallotId ballot = stage.open(text, "members-ordinary", 1);
        stage.close(ballot);

        // then
        assertThat(announceSecondCall.after(ballot))
                .isEqualTo(new Announced(ballots.get(ballot).closesAt(), "members-second-call"));
        assertThat(stage.post.told("ballots.secondCallAhead")).isEmpty();
    }

    @Test
    void comesAfterNothingElse() {
        BallotId open = stage.open(text, "test-meeting", 1);
        assertThatIllegalStateException().isThrownBy(() -> announceSecondCall.after(open));

        BallotId fundamental = stage.open(text, "members-fundamental", 1);
        stage.close(fundamental);
        assertThatIllegalStateException().isThrownBy(() -> announceSecondCall.after(fundamental));
    }

    @Test
    void isCalledOffIfThePositionIsWithdrawnMeanwhile() {
        // given
        BallotId ballot = stage.open(text, "test-meeting", 1);
        stage.close(ballot);
        announceSecondCall.after(ballot);

        // when
        transactions.executeWithoutResult(
                status -> events.publishEvent(new PositionWithdrawn(UUID.randomUUID(), text.position())));

        // then
        await().untilAsserted(() ->
                assertThat(stage.post.told("ballots.ballotStopped")).containsExactly(ana));
        assertThat(ballots.resultOf(ballot)).isPresent();
    }
}
