package si.glas.timetable.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed to move a deadline.
 *
 * @param dueAt in the network's time
 */
record MoveForm(
        @NotNull
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        @Nullable LocalDateTime dueAt,

        @NotBlank @Size(max = LONGEST_REASON) @Nullable String reason) {

    static final int LONGEST_REASON = 500;
}
