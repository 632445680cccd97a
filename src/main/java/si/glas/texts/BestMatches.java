package si.glas.texts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pairs the stretches of two lists, in order, so that together they share the most words. */
final class BestMatches {

    private final double[][] likeness;
    private final double[][] best;

    /** @param alike the least likeness of a pair, from 0 (no word in common) to 1 (the same words) */
    BestMatches(List<Segment> old, List<Segment> now, double alike) {
        List<Map<Token, Long>> oldWords = old.stream().map(BestMatches::words).toList();
        List<Map<Token, Long>> newWords = now.stream().map(BestMatches::words).toList();
        likeness = new double[old.size()][now.size()];
        best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                boolean sameKind = old.get(i).tag().equals(now.get(j).tag());
                double found = sameKind ? likeness(oldWords.get(i), newWords.get(j)) : 0;
                likeness[i][j] = found < alike ? 0 : found;
                best[i][j] = Math.max(likeness[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    /** Index in the old list, index in the new. */
    List<int[]> find() {
        List<int[]> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < best.length - 1 && j < best[0].length - 1) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                matches.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    private static Map<Token, Long> words(Segment segment) {
        return segment.tokens().stream().filter(Token::isWord).collect(groupingBy(token -> token, counting()));
    }

    private static double likeness(Map<Token, Long> one, Map<Token, Long> other) {
        long all = count(one) + count(other);
        Map<Token, Long> smaller = one.size() < other.size() ? one : other;
        Map<Token, Long> larger = smaller == one ? other : one;
        long common = smaller.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), larger.getOrDefault(entry.getKey(), 0L)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static long count(Map<Token, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
    }
}
