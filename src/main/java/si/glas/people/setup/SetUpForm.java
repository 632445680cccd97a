package si.glas.people.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import si.glas.people.Email;
import si.glas.people.PersonDetails;

/** What the page asks for. */
record SetUpForm(
        @NotBlank(message = "{people.name.missing}") @Size(max = PersonDetails.MAX_NAME, message = "{people.tooLong}") String name,

        @NotBlank(message = "{people.email.malformed}") @Size(max = Email.MAX_LENGTH, message = "{people.email.malformed}") String email,

        String key) {

    SetUpForm {
        key = Objects.requireNonNullElse(key, "");
    }
}
