package si.glas.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import si.glas.people.PersonDetails;
import si.glas.people.Words;

/** Who shall have which role. */
record RoleForm(
        @NotBlank(message = "{people.name.missing}") @Size(max = PersonDetails.MAX_NAME, message = "{people.tooLong}") @Nullable String name,

        @Nullable String email,
        @Nullable String role) {

    static RoleForm empty() {
        return new RoleForm("", "", "");
    }

    PersonDetails details() {
        return new PersonDetails(Words.line(name), "", Languages.named(null));
    }
}
