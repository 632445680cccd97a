package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import si.glas.timetable.DeadlineView.Kind;

class RemindersTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Reminders reminders = new Reminders(Settings.byDefault(), () -> NOW);

    @Test
    void remindsThreeDaysAndOneDayBefore() {
        Instant dueAt = NOW.plus(Duration.ofDays(14));

        assertThat(reminders.before(Kind.BALLOT, dueAt))
                .containsExactly(dueAt.minus(Duration.ofHours(72)), dueAt.minus(Duration.ofHours(24)));
    }

    @Test
    void remindsInTheSameProportionWhereThereIsLittleTime() {
        Instant dueAt = NOW.plus(Duration.ofHours(72));

        assertThat(reminders.before(Kind.BALLOT, dueAt))
                .containsExactly(dueAt.minus(Duration.ofHours(36)), dueAt.minus(Duration.ofHours(12)));
    }

    @Test
    void remindsNobodyWhereThereIsHardlyAnyTime() {
        assertThat(reminders.before(Kind.BALLOT, NOW.plus(Duration.ofMinutes(119))))
                .isEmpty();
        assertThat(reminders.before(Kind.BALLOT, NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    void leavesOutWhatPeopleHaveHadAlready() {
        Instant dueAt = NOW.plus(Duration.ofDays(14));

        assertThat(reminders.before(Kind.BALLOT, dueAt, 1)).containsExactly(dueAt.minus(Duration.ofHours(24)));
        assertThat(reminders.before(Kind.BALLOT, dueAt, 2)).isEmpty();
    }

    @Test
    void chasesADecisionMakerOnceInTheMiddleOfTheTime() {
        assertThat(reminders.before(Kind.RESPONSE, NOW.plus(Duration.ofDays(30))))
                .isEqualTo(List.of(NOW.plus(Duration.ofDays(15))));
    }
}
