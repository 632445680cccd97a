package si.glas.timetable;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;

/** The calendar of the network's country: which days are worked on, and how many lie between two of them. */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final HolidayManager holidays;
    private final Map<Integer, Set<LocalDate>> holidaysOfYears = new ConcurrentHashMap<>();
    private final ZoneId zone;

    WorkingDays(NetworkSettings network) {
        holidays = HolidayManager.getInstance(
                ManagerParameters.create(network.country().toLowerCase(Locale.ROOT)));
        zone = network.timeZone();
    }

    /** Neither weekend nor a public holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** The day on which that many working days have gone by since a day, which does not count itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The day from which that many working days are left until a day, as of {@link #plus}. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /** How many working days come after one day, up to another one, which counts; negative if that is earlier. */
    public int between(LocalDate day, LocalDate other) {
        return other.isBefore(day)
                ? -between(other, day)
                : (int) day.plusDays(1)
                        .datesUntil(other.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** How many days after one day, up to another one, are not worked on. */
    public int daysOff(LocalDate day, LocalDate other) {
        return (int) (other.toEpochDay() - day.toEpochDay()) - between(day, other);
    }

    /** The last second of a day as the network's clocks show it, also on days with 23 or 25 hours. */
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }

    /** The day that it is in the network at an instant. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** From memory: a page asks for hundreds of days. */
    private boolean isHoliday(LocalDate day) {
        return holidaysOfYears.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(int year) {
        return holidays.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }

    private LocalDate step(LocalDate day, int workingDays, int direction) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
