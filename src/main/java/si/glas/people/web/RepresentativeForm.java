package si.glas.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.PersonDetails;
import si.glas.people.Words;

/**
 * Somebody who shall represent a member.
 *
 * @param lastDay of the mandate; empty if it has no end
 */
record RepresentativeForm(
        @NotBlank(message = "{people.name.missing}") @Size(max = PersonDetails.MAX_NAME, message = "{people.tooLong}") @Nullable String name,

        @Nullable String email,

        @Size(max = PersonDetails.MAX_PHONE, message = "{people.tooLong}") @Nullable String phone,

        @Nullable String language,
        @Nullable String lastDay) {

    static RepresentativeForm empty(Language language) {
        return new RepresentativeForm("", "", "", language.name(), "");
    }

    PersonDetails details() {
        return new PersonDetails(Words.line(name), Words.line(phone), Languages.named(language));
    }
}
