package si.glas.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges new wordings of the same block, word by word; their order does not matter. */
final class WordMerge {

    private final List<String> original;

    WordMerge(String original) {
        this.original = Words.of(original);
    }

    boolean conflict(String one, String other) {
        List<Edit> others = edits(other);
        return edits(one).stream().anyMatch(edit -> others.stream().anyMatch(edit::conflictsWith));
    }

    /** Nothing where a person has to decide. */
    Optional<String> merge(List<String> wordings) {
        for (int one = 0; one < wordings.size(); one++) {
            for (int other = one + 1; other < wordings.size(); other++) {
                if (conflict(wordings.get(one), wordings.get(other))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(apply(wordings.stream().flatMap(this::editsOf)));
    }

    private String apply(Stream<Edit> edits) {
        StringBuilder merged = new StringBuilder();
        int next = 0;
        for (Edit edit : edits.distinct()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList()) {
            original.subList(next, edit.start()).forEach(merged::append);
            edit.words().forEach(merged::append);
            next = edit.end();
        }
        original.subList(next, original.size()).forEach(merged::append);
        return merged.toString();
    }

    private Stream<Edit> editsOf(String wording) {
        return edits(wording).stream();
    }

    private List<Edit> edits(String wording) {
        return Edit.between(original, Words.of(wording));
    }
}
