package si.glas.review;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;

/** A member comments on a paragraph, or on the whole text. */
@UseCase
public class AddComment {

    /**
     * @param read the version that is commented on
     * @param block the paragraph's number; none for the whole text
     */
    public record Comment(
            PositionId position, VersionId read, @Nullable Integer block, String words) {}

    private final Floor floor;
    private final KeptContributions contributions;
    private final ReviewTexts texts;
    private final Chronicle chronicle;
    private final InstantSource clock;

    AddComment(
            Floor floor, KeptContributions contributions, ReviewTexts texts, Chronicle chronicle, InstantSource clock) {
        this.floor = floor;
        this.contributions = contributions;
        this.texts = texts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @throws VersionNotUnderReview if another version is under review
     * @throws ReviewIsClosed if members cannot take part any more
     * @throws NoSuchParagraph if the text has no such block
     */
    public Contribution add(Comment comment, Speaker by) {
        Review review = floor.giveTo(by, comment.position(), comment.read());
        Integer block = comment.block();
        if (block != null) {
            ReviewTexts.block(texts.of(review), block);
        }
        Contribution added = contributions.save(Contribution.comment(
                review.id(),
                contributions.nextNumber(review.id()),
                block,
                by,
                PlainWords.of(comment.words()),
                clock.instant()));
        chronicle.record(Act.of("review.commentAdded", review.position(), Actor.of(by.person()))
                .onBehalfOf(by.member())
                .with("number", added.number())
                .with("paragraph", block == null ? 0 : block));
        return added;
    }
}
