package si.glas.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import si.glas.people.MemberId;
import si.glas.people.SignedIn;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.review.ProposeAmendment.Proposal;
import si.glas.review.Speaker;

/**
 * What somebody types to amend a paragraph.
 *
 * @param read the version that they have read
 * @param wording empty to strike the paragraph out
 */
record AmendForm(
        @NotNull UUID read,
        @NotNull Integer block,
        @NotNull UUID member,
        @NotNull @Size(max = 20_000) String wording,
        @NotBlank @Size(max = 2000) String reason) {

    Proposal proposal(UUID position) {
        return new Proposal(new PositionId(position), new VersionId(read), block, wording, reason);
    }

    Speaker speaker(SignedIn me) {
        return new Speaker(me.id(), new MemberId(member));
    }
}
