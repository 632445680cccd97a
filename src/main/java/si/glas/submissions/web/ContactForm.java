package si.glas.submissions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.glas.submissions.Contact;

/** What somebody types who was in touch with a decision-maker. */
record ContactForm(
        @NotNull(message = "{submissions.dayMissing}") @Nullable LocalDate happenedOn,

        @NotNull(message = "{submissions.contact.kindMissing}") Contact.@Nullable Kind kind,

        @NotBlank(message = "{submissions.contact.noteMissing}") @Size(max = 2000, message = "{submissions.tooLong}") @Nullable String note) {}
