package si.glas.positions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;

/**
 * A position as other rooms see it.
 *
 * @param language of its text, which is the authoritative one
 * @param decidedBy none until the decision {@code mandate} has been made
 * @param processInstance that it goes through, in the engine; none in the moment after its start
 * @param reading 1, or 2 after the ballot refused it once
 * @param editors who write it
 * @param addressees the decision-makers to whom it will go, as the room submissions names them
 * @param current the newest version; none before the first is saved
 * @param frozen the version that is put to a vote
 */
public record PositionView(
        PositionId id,
        @Nullable CampaignId campaign,
        String title,
        Language language,
        Kind kind,
        Matter matter,
        boolean hasMandate,
        @Nullable DecidedBy decidedBy,
        @Nullable Long processInstance,
        Stage stage,
        int reading,
        Set<PersonId> editors,
        PersonId startedBy,
        Instant startedAt,
        List<java.util.UUID> addressees,
        @Nullable VersionId current,
        @Nullable VersionId frozen,
        @Nullable Instant adoptedAt) {

    /** What the network says: a position, a statement of the day, or a comment on a technical matter. */
    public enum Kind {
        POSITION,
        STATEMENT,
        COMMENT
    }

    /** What it touches; the statute has rules of its own for some matters. */
    public enum Matter {
        ORDINARY,
        /** Such as the statute itself: needs a greater majority. */
        FUNDAMENTAL,
        /** Such as whom the network proposes for a commission: members decide by a secret vote. */
        PERSONS
    }

    /** Who may decide it. */
    public enum DecidedBy {
        MEMBERS,
        BOARD,
        SECRETARIAT
    }

    /** Where it stands. */
    public enum Stage {
        DRAFT,
        REVIEW,
        CONSOLIDATION,
        BALLOT,
        ADOPTED,
        REFUSED,
        WITHDRAWN,
        RETIRED
    }

    /** Whether the text may change now: members neither read it for review nor vote on it. */
    public boolean isOpenToChange() {
        return stage == Stage.DRAFT || stage == Stage.CONSOLIDATION;
    }

    /** Whether nothing can be done with it any more. */
    public boolean isOver() {
        return stage == Stage.REFUSED || stage == Stage.WITHDRAWN || stage == Stage.RETIRED;
    }
}
