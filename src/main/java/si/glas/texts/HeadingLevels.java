package si.glas.texts;

import java.util.ArrayDeque;
import java.util.Deque;

/** Moves a text's headings below those of the page, in order and without a gap. */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private final int top;
    private final Deque<Integer> open = new ArrayDeque<>();

    HeadingLevels(int top) {
        this.top = top;
    }

    /** The level at which the next heading of the text is shown. */
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(top + open.size() - 1, LOWEST);
    }
}
