package si.glas.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import si.glas.people.MemberCard;
import si.glas.people.MemberDetails;
import si.glas.people.WebAddress;
import si.glas.people.Words;

/**
 * A member as its form sends it.
 *
 * @param version of the member that is edited; 0 for a new one
 */
record MemberForm(
        @Nullable String kind,

        @NotBlank(message = "{people.name.missing}") @Size(max = MemberDetails.MAX_NAME, message = "{people.tooLong}") @Nullable String name,

        @Size(max = MemberDetails.MAX_ADDRESS, message = "{people.tooLong}") @Nullable String address,

        @Size(max = MemberDetails.MAX_WEB, message = "{people.tooLong}") @Nullable String web,

        @Nullable String joinedOn,
        int version) {

    static MemberForm empty(LocalDate today) {
        return new MemberForm(MemberCard.Kind.ORGANISATION.name(), "", "", "", today.toString(), 0);
    }

    static MemberForm of(MemberFile.Basics member) {
        return new MemberForm(
                member.kind().name(),
                member.name(),
                member.address(),
                member.web(),
                Objects.toString(member.joinedOn(), ""),
                member.version());
    }

    /** Empty, with the errors told, if it cannot be kept as it is. */
    Optional<MemberDetails> details(Errors problems) {
        LocalDate joined = Dated.parse(joinedOn, "joinedOn", problems).orElse(null);
        String site = site(problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new MemberDetails(
                        MemberCard.Kind.INDIVIDUAL.name().equals(kind)
                                ? MemberCard.Kind.INDIVIDUAL
                                : MemberCard.Kind.ORGANISATION,
                        Words.line(name),
                        Words.line(address),
                        site,
                        joined));
    }

    private String site(Errors problems) {
        if (Words.line(web).isEmpty()) {
            return "";
        }
        return WebAddress.parse(Words.line(web)).orElseGet(() -> {
            problems.rejectValue("web", "member.web.malformed");
            return "";
        });
    }
}
