package si.glas.texts;

import java.util.ArrayList;
import java.util.List;

/** What has changed between two stretches of words, in portions that people can read. */
record WordChanges(List<Token> old, List<Token> now, List<Change> changes) {

    static WordChanges between(List<Token> old, List<Token> now) {
        List<Change> joined = new ArrayList<>();
        for (Change change : Changes.between(old, now)) {
            if (!joined.isEmpty() && isOnlyGap(now.subList(joined.getLast().newEnd(), change.newStart()))) {
                Change last = joined.removeLast();
                joined.add(new Change(last.oldStart(), change.oldEnd(), last.newStart(), change.newEnd()));
            } else {
                joined.add(change);
            }
        }
        return new WordChanges(old, now, List.copyOf(joined));
    }

    /** Two new words after two old ones are easier to read than a pair, a common space, and another pair. */
    private static boolean isOnlyGap(List<Token> common) {
        return common.stream().noneMatch(token -> token.isWord() || token.equals(Token.CELL));
    }

    /** Whether cells of a table's row came or went, so that its words cannot be shown in one row. */
    boolean touchCells() {
        return changes.stream()
                .anyMatch(change -> change.removed(old).contains(Token.CELL)
                        || change.added(now).contains(Token.CELL));
    }

    List<SegmentDiff.Part> parts() {
        List<SegmentDiff.Part> parts = new ArrayList<>();
        int next = 0;
        for (Change change : changes) {
            add(parts, SegmentDiff.State.COMMON, now.subList(next, change.newStart()));
            add(parts, SegmentDiff.State.REMOVED, change.removed(old));
            add(parts, SegmentDiff.State.ADDED, change.added(now));
            next = change.newEnd();
        }
        add(parts, SegmentDiff.State.COMMON, now.subList(next, now.size()));
        return List.copyOf(parts);
    }

    private static void add(List<SegmentDiff.Part> parts, SegmentDiff.State state, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            parts.add(new SegmentDiff.Part(state, List.copyOf(tokens)));
        }
    }
}
