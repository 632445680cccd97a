package si.glas.texts;

import java.util.ArrayList;
import java.util.List;

/** Finds which stretches of two texts belong together: first the same ones, then those that share many words. */
final class Alignment {

    /** Old times new stretches of one change, beyond which all of them count as replaced. */
    private static final int MOST_COMPARISONS = 40_000;

    private static final double ALIKE = 0.4;

    private Alignment() {}

    static List<Aligned> of(List<Segment> old, List<Segment> now) {
        List<Aligned> aligned = new ArrayList<>();
        int next = 0;
        int shift = 0;
        List<SaysTheSame> newKeys = now.stream().map(SaysTheSame::new).toList();
        for (Change change : Changes.between(old.stream().map(SaysTheSame::new).toList(), newKeys)) {
            for (; next < change.oldStart(); next++) {
                aligned.add(new Aligned.Both(old.get(next), now.get(next + shift)));
            }
            aligned.addAll(changed(change.removed(old), change.added(now)));
            next = change.oldEnd();
            shift = change.newEnd() - change.oldEnd();
        }
        for (; next < old.size(); next++) {
            aligned.add(new Aligned.Both(old.get(next), now.get(next + shift)));
        }
        return List.copyOf(aligned);
    }

    private static List<Aligned> changed(List<Segment> old, List<Segment> now) {
        boolean comparable = (long) old.size() * now.size() <= MOST_COMPARISONS;
        List<Aligned> aligned = new ArrayList<>();
        int nextOld = 0;
        int nextNew = 0;
        for (int[] match : comparable ? new BestMatches(old, now, ALIKE).find() : List.<int[]>of()) {
            addUnmatched(aligned, old.subList(nextOld, match[0]), now.subList(nextNew, match[1]));
            aligned.add(new Aligned.Both(old.get(match[0]), now.get(match[1])));
            nextOld = match[0] + 1;
            nextNew = match[1] + 1;
        }
        addUnmatched(aligned, old.subList(nextOld, old.size()), now.subList(nextNew, now.size()));
        return aligned;
    }

    private static void addUnmatched(List<Aligned> aligned, List<Segment> old, List<Segment> now) {
        old.forEach(gone -> aligned.add(new Aligned.Gone(gone)));
        now.forEach(added -> aligned.add(new Aligned.Added(added)));
    }

    private record SaysTheSame(Segment segment) {

        @Override
        public boolean equals(Object other) {
            return other instanceof SaysTheSame same && segment.saysTheSameAs(same.segment);
        }

        @Override
        public int hashCode() {
            return segment.tokens().hashCode();
        }
    }
}
