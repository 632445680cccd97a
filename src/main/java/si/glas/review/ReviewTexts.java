package si.glas.review;

import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionArchive;
import si.glas.texts.Block;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** The texts under review. */
@Component
public class ReviewTexts {

    /** Below the title of the position. */
    public static final int TOP_HEADING = 2;

    private final PositionArchive positions;

    ReviewTexts(PositionArchive positions) {
        this.positions = positions;
    }

    public MarkdownText of(Review review) {
        return new MarkdownText(positions.version(review.textVersion()).markdown());
    }

    public List<Block> blocks(Review review) {
        return blocks(of(review));
    }

    static List<Block> blocks(MarkdownText text) {
        return text.blocks(Rendering.fromHeading(TOP_HEADING));
    }

    /** @throws NoSuchParagraph if there is none of this number */
    static Block block(MarkdownText text, int number) {
        return blocks(text).stream()
                .filter(block -> block.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchParagraph(number));
    }
}
