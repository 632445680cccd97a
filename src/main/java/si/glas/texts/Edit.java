package si.glas.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of some words of a block.
 *
 * @param start of the words that it replaces
 * @param end behind them; the same as start where it only inserts
 * @param words the new ones
 * @param touchedFrom the same change can be read as beginning here: where "a" becomes "a a", which one is new?
 * @param touchedTo the same change can be read as ending here
 */
record Edit(int start, int end, List<String> words, int touchedFrom, int touchedTo) {

    /** In the order in which they stand in the block. */
    static List<Edit> between(List<String> old, List<String> now) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : Changes.between(old, now)) {
            edits.add(of(change, old, now));
        }
        return List.copyOf(edits);
    }

    private static Edit of(Change change, List<String> old, List<String> now) {
        List<String> moving = change.isInsertion() ? now : old;
        boolean fixed = !change.isInsertion() && !change.isDeletion();
        int from = change.isInsertion() ? change.newStart() : change.oldStart();
        int to = change.isInsertion() ? change.newEnd() : change.oldEnd();
        return new Edit(
                change.oldStart(),
                change.oldEnd(),
                List.copyOf(change.added(now)),
                change.oldStart() - (fixed ? 0 : slideLeft(moving, from, to)),
                change.oldEnd() + (fixed ? 0 : slideRight(moving, from, to)));
    }

    private static int slideLeft(List<String> words, int from, int to) {
        int steps = 0;
        while (from - steps > 0 && words.get(from - steps - 1).equals(words.get(to - steps - 1))) {
            steps++;
        }
        return steps;
    }

    private static int slideRight(List<String> words, int from, int to) {
        int steps = 0;
        while (to + steps < words.size() && words.get(to + steps).equals(words.get(from + steps))) {
            steps++;
        }
        return steps;
    }

    /** Whether a person has to decide: the same words change, or something is put right beside words that change. */
    boolean conflictsWith(Edit other) {
        if (isSameAs(other)) {
            return false;
        }
        return start == end || other.start == other.end
                ? touchedFrom <= other.touchedTo && other.touchedFrom <= touchedTo
                : touchedFrom < other.touchedTo && other.touchedFrom < touchedTo;
    }

    private boolean isSameAs(Edit other) {
        return start == other.start && end == other.end && words.equals(other.words);
    }
}
