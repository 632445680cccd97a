package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    @ParameterizedTest
    @CsvSource({
        // now (Ljubljana: an hour later), due, urgency, words, number
        "2026-11-24T08:00:00Z, 2026-11-24T22:59:59Z, SOON, days, 0",
        "2026-11-24T08:00:00Z, 2026-11-25T22:59:59Z, SOON, days, 1",
        "2026-11-24T08:00:00Z, 2026-11-26T22:59:59Z, SOON, workingDays, 2",
        "2026-11-24T08:00:00Z, 2026-11-27T22:59:59Z, LATER, workingDays, 3",
        "2026-11-24T08:00:00Z, 2026-12-01T22:59:59Z, LATER, workingDays, 5",
        // a weekend in between
        "2026-11-27T08:00:00Z, 2026-12-01T22:59:59Z, SOON, workingDays, 2",
        // no working day until then
        "2026-12-24T08:00:00Z, 2026-12-27T22:59:59Z, SOON, days, 3",
        "2026-11-24T23:30:00Z, 2026-11-25T22:59:59Z, SOON, days, 0",
        "2026-11-24T08:00:00Z, 2026-11-24T07:00:00Z, OVERDUE, overdue, 0",
        "2026-11-24T08:00:00Z, 2026-11-22T22:59:59Z, OVERDUE, overdue, 2",
    })
    void saysHowMuchTimeIsLeft(Instant now, Instant dueAt, TimeLeft.Urgency urgency, String words, long number) {
        Countdown countdown = new Countdown(WorkingDaysTest.calendar("SI"), () -> now);

        assertThat(countdown.to(dueAt)).isEqualTo(new TimeLeft(dueAt, urgency, "timetable.left." + words, number));
    }

    @Test
    void isOverdueFromTheMomentOn() {
        Instant dueAt = Instant.parse("2026-11-24T22:59:59Z");

        assertThat(new Countdown(WorkingDaysTest.calendar("SI"), () -> dueAt)
                        .to(dueAt)
                        .urgency())
                .isEqualTo(TimeLeft.Urgency.OVERDUE);
    }
}
