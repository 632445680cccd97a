package si.glas.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.language.Wording;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.positions.VersionId;
import si.glas.positions.VersionView;
import si.glas.texts.MarkdownText;

/** Puts the accepted amendments into the next version; from then on no answer changes. */
@UseCase
public class MergeAmendments {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final ReviewTexts texts;
    private final PositionArchive positions;
    private final Wording wording;
    private final TellOutcome tellOutcome;
    private final Chronicle chronicle;

    MergeAmendments(
            KeptReviews reviews,
            KeptContributions contributions,
            ReviewTexts texts,
            PositionArchive positions,
            Wording wording,
            TellOutcome tellOutcome,
            Chronicle chronicle) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.texts = texts;
        this.positions = positions;
        this.wording = wording;
        this.tellOutcome = tellOutcome;
        this.chronicle = chronicle;
    }

    /** @return the version with the amendments; the newest one as it is if nothing was to be merged */
    public VersionId merge(ReviewId id) {
        Review review = reviews.change(id);
        if (!review.isOver()) {
            review = reviews.save(review.merged(mergeNow(review)));
            tellOutcome.tell(review, contributions.of(id));
        }
        return Objects.requireNonNullElse(review.mergedVersion(), review.textVersion());
    }

    private VersionId mergeNow(Review review) {
        // Locks the position: from here on nobody saves another version.
        positions.enter(review.position(), PositionView.Stage.CONSOLIDATION);
        PositionView position = positions.get(review.position());
        VersionView newest = positions.version(Objects.requireNonNull(position.current()));
        Merging merging = Merging.of(texts.of(review), new MarkdownText(newest.markdown()), accepted(review));
        merging.merged().forEach(amendment -> contributions.save(amendment.putIntoText()));
        VersionId result = merging.merged().isEmpty() ? newest.id() : save(merging, newest, position, review);
        chronicle.record(Act.of("review.amendmentsMerged", review.position(), Actor.PROCESS)
                .with("merged", merging.merged().size())
                .with("left", merging.left().size()));
        return result;
    }

    private List<Contribution> accepted(Review review) {
        return contributions.of(review.id()).stream()
                .filter(contribution -> contribution.accepted().isPresent())
                .toList();
    }

    private VersionId save(Merging merging, VersionView newest, PositionView position, Review review) {
        String reason = wording.say(
                position.language(), "review.merged.reason", merging.merged().size(), numbers(merging.merged()));
        return positions.saveVersion(position.id(), newest.id(), merging.text().markdown(), lastEditor(review), reason);
    }

    private static String numbers(List<Contribution> amendments) {
        return amendments.stream()
                .map(Contribution::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** In whose name the version is saved. */
    private PersonId lastEditor(Review review) {
        return contributions.of(review.id()).stream()
                .map(Contribution::answer)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Answer::givenAt))
                .orElseThrow()
                .givenBy();
    }
}
