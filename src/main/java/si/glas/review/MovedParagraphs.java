package si.glas.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.glas.texts.Block;
import si.glas.texts.BlockKind;
import si.glas.texts.MarkdownText;

/** Where the paragraphs of a text that nobody has touched stand in a later version of it. */
final class MovedParagraphs {

    private record Paragraph(BlockKind kind, String markdown) {}

    private final Map<Integer, Integer> places = new HashMap<>();

    private MovedParagraphs(List<Paragraph> old, List<Paragraph> now) {
        int shift = 0;
        int next = 0;
        for (AbstractDelta<Paragraph> change : DiffUtils.diff(old, now).getDeltas()) {
            int changed = change.getSource().getPosition();
            keep(next, changed, shift);
            next = changed + change.getSource().size();
            shift += change.getTarget().size() - change.getSource().size();
        }
        keep(next, old.size(), shift);
    }

    static MovedParagraphs between(MarkdownText old, MarkdownText now) {
        return new MovedParagraphs(paragraphs(old), paragraphs(now));
    }

    /** Its number in the later version; none if it is gone or was written anew. */
    Optional<Integer> placeOf(int block) {
        return Optional.ofNullable(places.get(block));
    }

    private void keep(int from, int to, int shift) {
        for (int index = from; index < to; index++) {
            places.put(index + 1, index + 1 + shift);
        }
    }

    private static List<Paragraph> paragraphs(MarkdownText text) {
        return ReviewTexts.blocks(text).stream().map(MovedParagraphs::paragraph).toList();
    }

    private static Paragraph paragraph(Block block) {
        return new Paragraph(block.kind(), block.markdown());
    }
}
