package si.glas.review;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.texts.Rewording;

/**
 * What a member has to say about a text: a comment or an amendment.
 *
 * @param number by which people call it, from 1 in each review
 * @param block the paragraph's number; none if it is about the whole text
 * @param person who wrote it for the member
 * @param words the comment, or the reason of the amendment; plain text
 * @param wording of the paragraph, as the amendment wants it; empty to strike it out
 * @param merged whether its wording was put into the next version by itself
 */
@Table("contribution")
public record Contribution(
        @Id ContributionId id,
        @Version int version,
        ReviewId review,
        int number,
        Kind kind,
        @Nullable Integer block,
        MemberId member,
        PersonId person,
        String words,
        @Nullable String wording,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        @Embedded.Nullable(prefix = "answer_") @Nullable Answer answer,
        boolean merged) {

    /** What it is. */
    public enum Kind {
        COMMENT,
        AMENDMENT
    }

    static Contribution comment(
            ReviewId review, int number, @Nullable Integer block, Speaker by, String words, Instant at) {
        return written(review, number, Kind.COMMENT, block, by, words, null, at);
    }

    static Contribution amendment(
            ReviewId review, int number, Rewording wanted, Speaker by, String reason, Instant at) {
        return written(review, number, Kind.AMENDMENT, wanted.block(), by, reason, wanted.markdown(), at);
    }

    private static Contribution written(
            ReviewId review,
            int number,
            Kind kind,
            @Nullable Integer block,
            Speaker by,
            String words,
            @Nullable String wording,
            Instant at) {
        ContributionId id = ContributionId.random();
        return new Contribution(
                id, 0, review, number, kind, block, by.member(), by.person(), words, wording, at, null, null, false);
    }

    public boolean isAmendment() {
        return kind == Kind.AMENDMENT;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    boolean isAnsweredBy(Disposition disposition) {
        return answer != null && answer.disposition() == disposition;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** What the amendment asks for. */
    Rewording wanted() {
        return rewording(wording);
    }

    /** What the editors take over from an amendment, word by word. */
    Optional<Rewording> accepted() {
        return !isAmendment() || answer == null
                ? Optional.empty()
                : switch (answer.disposition()) {
                    case ACCEPTED -> Optional.of(wanted());
                    case ACCEPTED_IN_PART -> Optional.of(rewording(answer.compromise()));
                    case REJECTED, NOTED -> Optional.empty();
                };
    }

    /** Whether, once all others are merged, a person has to put it into the text. */
    public boolean isLeftToEditors() {
        return !merged && accepted().isPresent();
    }

    Contribution withdrawn(Instant at) {
        return with(at, answer, merged);
    }

    Contribution answered(Answer given) {
        return with(withdrawnAt, given, merged);
    }

    Contribution putIntoText() {
        return with(withdrawnAt, answer, true);
    }

    private Rewording rewording(@Nullable String markdown) {
        return new Rewording(Objects.requireNonNull(block), Objects.requireNonNull(markdown));
    }

    private Contribution with(@Nullable Instant withdrawnAt, @Nullable Answer answer, boolean merged) {
        return new Contribution(
                id,
                version,
                review,
                number,
                kind,
                block,
                member,
                person,
                words,
                wording,
                writtenAt,
                withdrawnAt,
                answer,
                merged);
    }
}
