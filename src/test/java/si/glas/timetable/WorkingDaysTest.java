package si.glas.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.kernel.NetworkSettings;

class WorkingDaysTest {

    /** Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji, articles 1 and 2, without Easter and Pentecost. */
    private static final List<MonthDay> EVERY_YEAR = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(2, 8),
            MonthDay.of(4, 27),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(6, 25),
            MonthDay.of(8, 15),
            MonthDay.of(10, 31),
            MonthDay.of(11, 1),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private final WorkingDays calendar = calendar("SI");

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void knowsTheDaysOffOfSlovenia(int year) {
        // given
        LocalDate easter = easter(year);

        // then
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .forEach(day -> assertThat(calendar.isWorkingDay(day))
                        .as("%s is worked on", day)
                        .isEqualTo(!EVERY_YEAR.contains(MonthDay.from(day)) && !day.equals(easter.plusDays(1))));
    }

    @Test
    void worksOnNoWeekendAndOnTheMondayAfterPentecost() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 24)))
                .as("Pentecost")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 25))).isTrue();
    }

    @Test
    void goesByTheHolidaysOfTheNetworksCountry() {
        LocalDate statehood = LocalDate.of(2026, 6, 25);

        assertThat(calendar("AT").isWorkingDay(statehood)).isTrue();
        assertThat(calendar("HR").isWorkingDay(LocalDate.of(2026, 6, 22))).isFalse();
    }

    @Test
    void countsOnWorkingDaysOnly() {
        LocalDate beforeTheHolidays = LocalDate.of(2026, 12, 23);

        assertThat(calendar.plus(beforeTheHolidays, 1)).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(calendar.plus(beforeTheHolidays, 2)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(calendar.plus(beforeTheHolidays, 6)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.minus(LocalDate.of(2027, 1, 4), 6)).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(calendar.plus(beforeTheHolidays, 0)).isEqualTo(beforeTheHolidays);
    }

    @Test
    void countsDaysInBothDirections() {
        LocalDate from = LocalDate.of(2026, 12, 23);
        LocalDate to = LocalDate.of(2027, 1, 4);

        assertThat(calendar.between(from, to)).isEqualTo(6);
        assertThat(calendar.between(to, from)).isEqualTo(-6);
        assertThat(calendar.between(from, from)).isZero();
        assertThat(calendar.daysOff(from, to)).isEqualTo(6);
    }

    @Test
    void countsBackWhatItHasCounted() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate day = calendar.plus(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000)), 1);
            int amount = random.nextInt(60);

            LocalDate reached = calendar.plus(day, amount);

            assertThat(calendar.between(day, reached)).isEqualTo(amount);
            assertThat(calendar.minus(reached, amount)).isEqualTo(day);
        }
    }

    @Test
    void endsADayAtItsLastSecondHoweverLongItIs() {
        LocalDate shortDay = LocalDate.of(2027, 3, 28);
        LocalDate longDay = LocalDate.of(2026, 10, 25);

        assertThat(calendar.endOf(LocalDate.of(2026, 11, 24))).isEqualTo(Instant.parse("2026-11-24T22:59:59Z"));
        assertThat(Duration.between(calendar.endOf(shortDay.minusDays(1)), calendar.endOf(shortDay)))
                .hasHours(23);
        assertThat(Duration.between(calendar.endOf(longDay.minusDays(1)), calendar.endOf(longDay)))
                .hasHours(25);
        assertThat(calendar.dayOf(calendar.endOf(longDay))).isEqualTo(longDay);
        assertThat(calendar.dayOf(calendar.endOf(longDay).plusSeconds(1))).isEqualTo(longDay.plusDays(1));
    }

    static WorkingDays calendar(String country) {
        return new WorkingDays(
                new NetworkSettings("Mreža", ZoneId.of("Europe/Ljubljana"), URI.create("http://localhost"), country));
    }

    /** Meeus, Jones and Butcher's way to find Easter Sunday. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
