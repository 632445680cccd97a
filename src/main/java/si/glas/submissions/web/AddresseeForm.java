package si.glas.submissions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.WebAddress;
import si.glas.submissions.Addressee;
import si.glas.submissions.AddresseeDetails;
import si.glas.submissions.Channel;

/**
 * A decision-maker as the form sends it.
 *
 * @param version of the entry that is edited; 0 for a new one
 */
record AddresseeForm(
        @NotBlank(message = "{submissions.addressee.bodyMissing}") @Size(max = 200, message = "{submissions.tooLong}") @Nullable String body,

        @Size(max = 200, message = "{submissions.tooLong}") @Nullable String office,

        @Size(max = 200, message = "{submissions.tooLong}") @Nullable String person,

        @Size(max = 200, message = "{submissions.tooLong}") @Nullable String salutation,

        @Nullable String email,

        @Size(max = 500, message = "{submissions.tooLong}") @Nullable String portal,

        @Size(max = 500, message = "{submissions.tooLong}") @Nullable String postalAddress,

        @NotNull(message = "{submissions.addressee.channelMissing}") @Nullable Channel channel,

        @NotNull @Nullable Language language,

        @Size(max = 2000, message = "{submissions.tooLong}") @Nullable String notes,

        @Nullable Boolean inUse,
        @Nullable Integer version) {

    static AddresseeForm empty(Language language) {
        return new AddresseeForm("", "", "", "", "", "", "", Channel.EMAIL, language, "", true, 0);
    }

    static AddresseeForm of(Addressee addressee) {
        AddresseeDetails details = addressee.details();
        return new AddresseeForm(
                details.body(),
                details.office(),
                details.person(),
                details.salutation(),
                details.email(),
                details.portal(),
                details.postalAddress(),
                details.channel(),
                details.language(),
                details.notes(),
                details.inUse(),
                addressee.version());
    }

    /** One that no entry has if the form says none. */
    int edited() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Empty, with the errors told, if it cannot be kept as it is. */
    Optional<AddresseeDetails> details(Errors problems) {
        if (!text(email).isBlank() && Email.parse(email).isEmpty()) {
            problems.rejectValue("email", "submissions.addressee.emailMalformed");
        }
        if (!text(portal).isBlank() && WebAddress.parse(text(portal)).isEmpty()) {
            problems.rejectValue("portal", "submissions.addressee.portalMalformed");
        }
        if (isAddressMissing()) {
            problems.rejectValue(addressField(), "submissions.addressee.addressMissing");
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(details());
    }

    private boolean isAddressMissing() {
        return channel != null
                && switch (channel) {
                    case EMAIL -> text(email).isBlank();
                    case PORTAL -> text(portal).isBlank();
                    case POST -> text(postalAddress).isBlank();
                };
    }

    private String addressField() {
        return switch (Objects.requireNonNull(channel)) {
            case EMAIL -> "email";
            case PORTAL -> "portal";
            case POST -> "postalAddress";
        };
    }

    private AddresseeDetails details() {
        return new AddresseeDetails(
                text(body),
                text(office),
                text(person),
                text(salutation),
                text(email),
                text(portal),
                text(postalAddress),
                Objects.requireNonNull(channel),
                Objects.requireNonNull(language),
                text(notes),
                Boolean.TRUE.equals(inUse));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
