package si.glas.review.web;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.people.Directory;
import si.glas.people.SignedIn;
import si.glas.positions.PositionArchive;
import si.glas.review.Review;
import si.glas.review.ReviewTexts;
import si.glas.review.Reviews;
import si.glas.texts.Block;
import si.glas.timetable.Deadlines;

/** Lays texts under review out with what is said about them. */
@Component
class Sheets {

    private final Reviews reviews;
    private final ReviewTexts texts;
    private final Voices voices;
    private final PositionArchive positions;
    private final Deadlines deadlines;
    private final Directory directory;

    Sheets(
            Reviews reviews,
            ReviewTexts texts,
            Voices voices,
            PositionArchive positions,
            Deadlines deadlines,
            Directory directory) {
        this.reviews = reviews;
        this.texts = texts;
        this.voices = voices;
        this.positions = positions;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /** @param speaksFor the member for whom the reader has chosen to speak */
    Sheet of(Review review, SignedIn reader, @Nullable UUID speaksFor) {
        Voice voice = voices.of(reader, review, speaksFor);
        List<Block> blocks = texts.blocks(review);
        List<Item> items = new Items(reviews.discussion(review.id()), voice, blocks, directory).all();
        return new Sheet(
                review,
                positions.version(review.textVersion()),
                review.mergedVersion() == null ? null : positions.version(review.mergedVersion()),
                deadlines.get(review.deadline()),
                reviews.figures(review.id()),
                voice,
                paragraphs(blocks, items),
                items.stream().filter(item -> item.block() == null).toList(),
                items);
    }

    private static List<Paragraph> paragraphs(List<Block> blocks, List<Item> items) {
        Map<Integer, List<Item>> byBlock = items.stream()
                .filter(item -> item.said().block() != null)
                .collect(Collectors.groupingBy(item -> item.said().block()));
        List<Paragraph> paragraphs = new LinkedList<>();
        String next = null;
        for (Block block : blocks.reversed()) {
            List<Item> said = byBlock.getOrDefault(block.number(), List.of());
            paragraphs.addFirst(new Paragraph(block, said, next));
            next = said.isEmpty() ? next : block.anchor();
        }
        return new ArrayList<>(paragraphs);
    }
}
