package si.glas.engine.embedded.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine's ways to say "none", and other values of its records, as columns hold them. */
final class Values {

    /** A time that is not set, or not any more. */
    static final long NO_TIME = -1;

    private static final JsonMapper JSON = new JsonMapper();

    private Values() {}

    static @Nullable Long keyOrNull(long key) {
        return key > 0 ? key : null;
    }

    static <T> @Nullable List<T> listOrNull(Collection<T> elements) {
        return elements.isEmpty() ? null : List.copyOf(elements);
    }

    /** Milliseconds since the epoch of a date with offset or zone, such as {@code 2026-03-01T09:00:00+01:00}. */
    static long time(String date) {
        try {
            return date.isEmpty()
                    ? NO_TIME
                    : ZonedDateTime.parse(date).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            return NO_TIME;
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
