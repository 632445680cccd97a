package si.glas.sample;

import java.net.URI;
import java.time.ZoneId;
import org.springframework.beans.BeanUtils;
import si.glas.kernel.NetworkSettings;
import si.glas.timetable.WorkingDays;

/** The calendar of the country whose people are invented here. */
public final class SlovenianCalendar {

    public static final NetworkSettings NETWORK =
            new NetworkSettings("Odmev", ZoneId.of("Europe/Ljubljana"), URI.create("http://localhost:8080"), "SI");

    private SlovenianCalendar() {}

    public static WorkingDays workingDays() {
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(WorkingDays.class), NETWORK);
    }
}
