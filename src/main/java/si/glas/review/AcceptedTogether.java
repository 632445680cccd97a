package si.glas.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rewording;

/** Takes care that all accepted amendments can be merged, whichever answer is given last. */
@Component
class AcceptedTogether {

    private final KeptContributions contributions;
    private final ReviewTexts texts;

    AcceptedTogether(KeptContributions contributions, ReviewTexts texts) {
        this.contributions = contributions;
        this.texts = texts;
    }

    /**
     * @throws AmendmentChangesNothing if a compromise is the old wording
     * @throws AmendmentsConflict if another accepted amendment touches the same words
     * @throws si.glas.texts.RewordingSpills if it would change other paragraphs too
     */
    void check(Review review, Contribution answered) {
        MarkdownText text = texts.of(review);
        List<Contribution> others = contributions.of(review.id()).stream()
                .filter(other -> !other.id().equals(answered.id()))
                .filter(other -> other.accepted().isPresent())
                .toList();
        answered.accepted().ifPresent(wanted -> {
            WantedChange.check(text, wanted);
            others.forEach(other -> requireApart(text, wanted, other));
        });
        text.reword(Stream.concat(others.stream(), Stream.of(answered))
                .map(Contribution::accepted)
                .flatMap(Optional::stream)
                .toList());
    }

    private static void requireApart(MarkdownText text, Rewording wanted, Contribution other) {
        if (text.conflict(wanted, other.accepted().orElseThrow())) {
            throw new AmendmentsConflict(other.number());
        }
    }
}
