package si.glas.sample.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import si.glas.sample.SlovenianCalendar;
import si.glas.timetable.WorkingDays;

class DayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final WorkingDays calendar = SlovenianCalendar.workingDays();

    @Test
    void countsWorkingDaysBack() {
        assertThat(Day.of("2").from(TUESDAY, calendar)).isEqualTo("2026-11-20");
    }

    @Test
    void countsAllDaysFromToday() {
        assertThat(Day.of("today-2").from(TUESDAY, calendar)).isEqualTo("2026-11-22");
        assertThat(Day.of("today+9").from(TUESDAY, calendar)).isEqualTo("2026-12-03");
    }

    @Test
    void hasMoments() {
        assertThat(Moment.of("today-1 09:30")).isEqualTo(new Moment(new Day(false, -1), LocalTime.of(9, 30)));
        assertThat(Moment.of("85 09:40")).isEqualTo(new Moment(new Day(true, -85), LocalTime.of(9, 40)));
    }

    @Test
    void isNothingElse() {
        assertThatThrownBy(() -> Day.of("tomorrow")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Moment.of("85")).isInstanceOf(IllegalArgumentException.class);
    }
}
