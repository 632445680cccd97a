package si.glas.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A day as a form sends it. */
final class Dated {

    private Dated() {}

    /** Empty, with an error at the field if something was typed that is no day. */
    static Optional<LocalDate> parse(@Nullable String typed, String field, Errors problems) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            problems.rejectValue(field, "people.day.malformed");
            return Optional.empty();
        }
    }
}
