package si.glas.sample.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import si.glas.kernel.NetworkSettings;
import si.glas.sample.script.Day;
import si.glas.sample.script.Moment;
import si.glas.timetable.WorkingDays;

/** When the moments of the script are, seen from the day on which it is played. */
record Almanac(LocalDate today, WorkingDays calendar, ZoneId zone) {

    static Almanac asOf(Instant present, WorkingDays calendar, NetworkSettings network) {
        ZoneId zone = network.timeZone();
        return new Almanac(present.atZone(zone).toLocalDate(), calendar, zone);
    }

    Instant at(Moment moment) {
        return moment.day()
                .from(today, calendar)
                .atTime(moment.time())
                .atZone(zone)
                .toInstant();
    }

    /** The last second of a day. */
    Instant endOf(Day day) {
        return calendar.endOf(day.from(today, calendar));
    }
}
