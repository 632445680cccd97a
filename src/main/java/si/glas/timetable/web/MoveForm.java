package si.glas.timetable.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to move a deadline.
 *
 * @param dueAt in the network's time, as browsers send it: 2026-11-24T23:59
 */
record MoveForm(
        @NotBlank @Nullable String dueAt,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    Optional<LocalDateTime> chosen() {
        return parse(dueAt);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    static Optional<LocalDateTime> parse(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
