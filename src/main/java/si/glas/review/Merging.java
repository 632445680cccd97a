package si.glas.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import si.glas.kernel.BusinessRefusal;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rewording;

/**
 * The accepted amendments of a review, merged word by word into the newest version of its text.
 *
 * <p>That is usually the reviewed version itself. If an editor has gone on writing in the meantime, their words stay:
 * what they have touched, nobody overwrites.
 *
 * @param merged the amendments that are in the text
 * @param left those whose paragraph is another one by now, so that a person has to look after them
 */
record Merging(MarkdownText text, List<Contribution> merged, List<Contribution> left) {

    static Merging of(MarkdownText reviewed, MarkdownText newest, Collection<Contribution> accepted) {
        MovedParagraphs places = MovedParagraphs.between(reviewed, newest);
        // From the end, so that what a new wording adds moves none of the paragraphs that are still to come.
        TreeMap<Integer, List<Contribution>> byBlock = accepted.stream()
                .collect(Collectors.groupingBy(
                        amendment -> amendment.wanted().block(), TreeMap::new, Collectors.toList()));
        Merging merging = new Merging(newest, List.of(), List.of());
        for (List<Contribution> amendments : byBlock.descendingMap().values()) {
            merging = merging.and(amendments, places);
        }
        return merging;
    }

    private Merging and(List<Contribution> amendments, MovedParagraphs places) {
        return places.placeOf(amendments.getFirst().wanted().block())
                .map(place -> at(place, amendments))
                .orElseGet(() -> without(amendments));
    }

    private Merging at(int place, List<Contribution> amendments) {
        try {
            MarkdownText changed = text.reword(amendments.stream()
                    .map(amendment -> new Rewording(
                            place, amendment.accepted().orElseThrow().markdown()))
                    .toList());
            return new Merging(changed, both(merged, amendments), left);
        } catch (BusinessRefusal refused) {
            // It would change a neighbour that an editor has rewritten since.
            return without(amendments);
        }
    }

    private Merging without(List<Contribution> amendments) {
        return new Merging(text, merged, both(left, amendments));
    }

    private static List<Contribution> both(List<Contribution> some, List<Contribution> more) {
        List<Contribution> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
