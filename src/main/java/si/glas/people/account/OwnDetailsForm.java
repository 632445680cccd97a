package si.glas.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.PersonCard;
import si.glas.people.PersonDetails;

/** What people can change of themselves. */
record OwnDetailsForm(
        @NotBlank(message = "{people.name.missing}") @Size(max = PersonDetails.MAX_NAME, message = "{people.tooLong}") @Nullable String name,

        @Size(max = PersonDetails.MAX_PHONE, message = "{people.tooLong}") @Nullable String phone,

        @Nullable String language) {

    static OwnDetailsForm of(PersonCard person) {
        return new OwnDetailsForm(
                person.name(), person.phone(), person.language().name());
    }

    /** @param before the language of somebody who chose none of ours */
    PersonDetails details(Language before) {
        return new PersonDetails(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(phone, ""),
                Language.EN.name().equals(language)
                        ? Language.EN
                        : Language.SL.name().equals(language) ? Language.SL : before);
    }
}
