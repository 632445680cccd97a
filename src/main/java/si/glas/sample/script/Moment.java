package si.glas.sample.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalTime;

/** A time on a day, such as {@code 12 09:30}. */
public record Moment(Day day, LocalTime time) {

    /** @throws IllegalArgumentException if it is written otherwise */
    @JsonCreator
    public static Moment of(String written) {
        String[] parts = written.split(" ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("No time in \"" + written + "\"");
        }
        return new Moment(Day.of(parts[0]), LocalTime.parse(parts[1]));
    }
}
