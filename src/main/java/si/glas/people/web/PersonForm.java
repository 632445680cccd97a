package si.glas.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import si.glas.people.PersonDetails;
import si.glas.people.Words;

/** A person as the office's form sends them. */
record PersonForm(
        @NotBlank(message = "{people.name.missing}") @Size(max = PersonDetails.MAX_NAME, message = "{people.tooLong}") @Nullable String name,

        @Nullable String email,

        @Size(max = PersonDetails.MAX_PHONE, message = "{people.tooLong}") @Nullable String phone,

        @Nullable String language,
        int version) {

    static PersonForm of(PersonFile.Basics person) {
        return new PersonForm(
                person.name(), person.email(), person.phone(), person.language().name(), person.version());
    }

    PersonDetails details() {
        return new PersonDetails(Words.line(name), Words.line(phone), Languages.named(language));
    }
}
