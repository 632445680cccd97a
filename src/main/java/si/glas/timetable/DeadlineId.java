package si.glas.timetable;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a deadline. */
public record DeadlineId(UUID value) implements Id {

    public static DeadlineId random() {
        return new DeadlineId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
