package si.glas.texts;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what has changed between two lists. */
final class Changes {

    /** Old times new elements, beyond which looking for what is common would take seconds. */
    private static final long MOST_WORK = 9_000_000;

    private Changes() {}

    /** In order; between two changes there is always something common. */
    static <T> List<Change> between(List<T> old, List<T> now) {
        int prefix = commonPrefix(old, now);
        List<T> oldRest = old.subList(prefix, old.size());
        List<T> newRest = now.subList(prefix, now.size());
        int suffix = commonPrefix(oldRest.reversed(), newRest.reversed());
        return inTheMiddle(
                oldRest.subList(0, oldRest.size() - suffix), newRest.subList(0, newRest.size() - suffix), prefix);
    }

    private static <T> List<Change> inTheMiddle(List<T> old, List<T> now, int offset) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        boolean anythingCommon = !old.isEmpty() && !now.isEmpty() && (long) old.size() * now.size() <= MOST_WORK;
        if (!anythingCommon) {
            return List.of(new Change(offset, offset + old.size(), offset, offset + now.size()));
        }
        return joined(DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .sorted(Comparator.<AbstractDelta<T>>comparingInt(
                                delta -> delta.getSource().getPosition())
                        .thenComparingInt(delta -> delta.getTarget().getPosition()))
                .map(delta -> change(delta, offset))
                .toList());
    }

    private static <T> Change change(AbstractDelta<T> delta, int offset) {
        int oldStart = delta.getSource().getPosition() + offset;
        int newStart = delta.getTarget().getPosition() + offset;
        return new Change(
                oldStart,
                oldStart + delta.getSource().size(),
                newStart,
                newStart + delta.getTarget().size());
    }

    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            if (!joined.isEmpty() && follows(joined.getLast(), change)) {
                Change last = joined.removeLast();
                joined.add(new Change(last.oldStart(), change.oldEnd(), last.newStart(), change.newEnd()));
            } else {
                joined.add(change);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean follows(Change one, Change next) {
        return one.oldEnd() == next.oldStart() && one.newEnd() == next.newStart();
    }

    private static <T> int commonPrefix(List<T> one, List<T> other) {
        int shorter = Math.min(one.size(), other.size());
        int common = 0;
        while (common < shorter && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }
}
