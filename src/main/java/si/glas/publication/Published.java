package si.glas.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.glas.kernel.NotFound;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionId;
import si.glas.positions.PositionShelf;
import si.glas.positions.PositionShelf.Adopted;
import si.glas.positions.PositionView;
import si.glas.positions.PositionView.Stage;
import si.glas.submissions.SubmissionView;
import si.glas.submissions.Submissions;

/** The positions that are public: those that the network has adopted, also when they hold no longer. */
@Component
@Transactional(readOnly = true)
public class Published {

    /**
     * A published position in a list.
     *
     * @param submissions that have reached a decision-maker, the earliest first
     */
    public record Item(Adopted position, List<SubmissionView> submissions) {

        public boolean holds() {
            return position.stage() == Stage.ADOPTED;
        }

        /** When something about it became public last. */
        public Instant updatedAt() {
            return submissions.stream()
                    .map(SubmissionView::deliveredAt)
                    .reduce(position.adoptedAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** @param more whether there are earlier ones */
    public record Page(List<Item> items, boolean more) {}

    private final PositionShelf shelf;
    private final PositionArchive positions;
    private final Submissions submissions;

    Published(PositionShelf shelf, PositionArchive positions, Submissions submissions) {
        this.shelf = shelf;
        this.positions = positions;
        this.submissions = submissions;
    }

    /**
     * The latest first.
     *
     * @param number of the page, from 0
     */
    public Page page(int number, int size) {
        List<Adopted> adopted = shelf.adopted(number, size);
        List<Adopted> shown = adopted.stream().limit(size).toList();
        Map<PositionId, List<SubmissionView>> sent =
                submissions.of(shown.stream().map(Adopted::id).toList());
        return new Page(
                shown.stream()
                        .map(position -> new Item(position, delivered(sent.getOrDefault(position.id(), List.of()))))
                        .toList(),
                adopted.size() > size);
    }

    private static List<SubmissionView> delivered(List<SubmissionView> submissions) {
        return submissions.stream().filter(SubmissionView::isDelivered).toList();
    }

    /** @throws NotFound if there is no such position, or it is not public */
    public PositionView get(UUID id) {
        PositionView position = positions.get(new PositionId(id));
        if (position.stage() != Stage.ADOPTED && position.stage() != Stage.RETIRED) {
            throw new NotFound(position.id());
        }
        return position;
    }
}
