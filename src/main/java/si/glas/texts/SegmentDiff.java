package si.glas.texts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of the text in which it is shown what has changed.
 *
 * @param shown where: the new stretch, or the old one where that is gone
 */
record SegmentDiff(Segment shown, List<Part> parts) {

    enum State {
        COMMON,
        REMOVED,
        ADDED
    }

    record Part(State state, List<Token> tokens) {}

    static Stream<SegmentDiff> of(Aligned aligned) {
        return switch (aligned) {
            case Aligned.Gone gone -> Stream.of(whole(gone.old(), State.REMOVED));
            case Aligned.Added added -> Stream.of(whole(added.now(), State.ADDED));
            case Aligned.Both both ->
                both.old().saysTheSameAs(both.now())
                        ? Stream.of(whole(both.now(), State.COMMON))
                        : wordByWord(both.old(), both.now());
        };
    }

    private static Stream<SegmentDiff> wordByWord(Segment old, Segment now) {
        WordChanges changes = WordChanges.between(old.tokens(), now.tokens());
        return changes.touchCells()
                ? Stream.of(whole(old, State.REMOVED), whole(now, State.ADDED))
                : Stream.of(new SegmentDiff(now, changes.parts()));
    }

    private static SegmentDiff whole(Segment segment, State state) {
        return new SegmentDiff(segment, List.of(new Part(state, segment.tokens())));
    }

    boolean isChange() {
        return parts.stream().anyMatch(part -> part.state() != State.COMMON);
    }
}
