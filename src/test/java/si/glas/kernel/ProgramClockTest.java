package si.glas.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgramClockTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-27T08:00:00Z");

    private final ManualClock system = new ManualClock(NOW);
    private final ProgramClock clock = new ProgramClock(system.withZone(ZoneOffset.UTC));

    @Test
    void showsTheTimeOfTheSystem() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void goesOnWhileItIsBehind() {
        // given
        clock.setBackTo(SUMMER);

        // when
        system.add(Duration.ofSeconds(3));

        // then
        assertThat(clock.instant()).isEqualTo(SUMMER.plusSeconds(3));
        assertThat(clock.behind()).isEqualTo(Duration.between(SUMMER, NOW));
    }

    @Test
    void isMovedForwardAndNeverBack() {
        // given
        clock.setBackTo(SUMMER);

        // when
        clock.advanceTo(SUMMER.plus(Duration.ofDays(7)));
        clock.advanceTo(SUMMER);

        // then
        assertThat(clock.instant()).isEqualTo(SUMMER.plus(Duration.ofDays(7)));
    }

    @Test
    void isNeverAheadOfTheSystem() {
        // given
        clock.setBackTo(SUMMER);

        // when
        clock.advanceTo(NOW.plus(Duration.ofDays(1)));

        // then
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void cannotBeSetToTheFuture() {
        clock.setBackTo(NOW.plus(Duration.ofDays(1)));

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void isTheSystemsForGoodAfterItHasCaughtUp() {
        // given
        clock.setBackTo(SUMMER);

        // when
        clock.catchUp();
        system.add(Duration.ofMinutes(1));

        // then
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> clock.setBackTo(SUMMER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isSetBackOnceAtTheMost() {
        // given
        clock.setBackTo(SUMMER);

        // then
        assertThatThrownBy(() -> clock.setBackTo(SUMMER.minusSeconds(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hangsInOtherTimeZonesToo() {
        // given
        ZoneId ljubljana = ZoneId.of("Europe/Ljubljana");
        Clock there = clock.withZone(ljubljana);

        // when
        clock.setBackTo(SUMMER);

        // then
        assertThat(there.instant()).isEqualTo(SUMMER);
        assertThat(there.getZone()).isEqualTo(ljubljana);
        assertThat(there.withZone(ZoneOffset.UTC).instant()).isEqualTo(SUMMER);
    }

    @Test
    void isASourceOfInstantsLikeAnyOther() {
        InstantSource source = clock;

        assertThat(source.millis()).isEqualTo(NOW.toEpochMilli());
    }
}
