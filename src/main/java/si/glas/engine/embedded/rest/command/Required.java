package si.glas.engine.embedded.rest.command;

import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;

/** Fields that a request must have. */
final class Required {

    private Required() {}

    static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw Problem.badRequest("The request has no %s".formatted(name));
        }
        return value;
    }

    static String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problem.badRequest("The request has no %s".formatted(name));
        }
        return value;
    }

    static long positive(String name, @Nullable Number value) {
        long number = field(name, value).longValue();
        if (number <= 0) {
            throw Problem.badRequest("The value for %s must be greater than 0, but it is %d".formatted(name, number));
        }
        return number;
    }
}
