package si.glas.review.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.glas.positions.VersionView;
import si.glas.review.Review;
import si.glas.review.ReviewFigures;
import si.glas.review.Tally;
import si.glas.timetable.DeadlineView;

/**
 * A text under review with everything that is said about it.
 *
 * @param result the version with the accepted amendments; none before they are merged
 * @param whole what is said about no paragraph in particular
 */
record Sheet(
        Review review,
        VersionView version,
        @Nullable VersionView result,
        DeadlineView closing,
        ReviewFigures figures,
        Voice voice,
        List<Paragraph> paragraphs,
        List<Item> whole,
        List<Item> items) {

    /** Whether the reader may take part now. */
    public boolean mayTakePart() {
        return review.isOpen() && voice.chosen() != null;
    }

    /** The paragraphs about which something is said. */
    public List<Paragraph> stops() {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.items().isEmpty())
                .toList();
    }

    /** How it was answered. */
    public Tally tally() {
        return Tally.of(items.stream().map(Item::said).toList());
    }

    Optional<Paragraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.block().number() == number)
                .findFirst();
    }
}
