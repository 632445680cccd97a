package si.glas.timetable;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The room's settings as they are where nobody has changed any. */
final class Settings {

    private Settings() {}

    static TimetableSettings byDefault() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("glas.timetable", TimetableSettings.class);
    }
}
