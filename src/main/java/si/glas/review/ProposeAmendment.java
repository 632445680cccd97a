package si.glas.review;

import java.time.InstantSource;
import java.util.List;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionId;
import si.glas.positions.VersionId;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rewording;

/** A member proposes another wording of a paragraph. */
@UseCase
public class ProposeAmendment {

    /**
     * @param read the version that is to be changed
     * @param wording of the paragraph; blank to strike it out
     */
    public record Proposal(PositionId position, VersionId read, int block, String wording, String reason) {

        Rewording rewording() {
            return new Rewording(block, wording);
        }
    }

    private final Floor floor;
    private final KeptContributions contributions;
    private final Conflicts conflicts;
    private final ReviewTexts texts;
    private final Chronicle chronicle;
    private final InstantSource clock;

    ProposeAmendment(
            Floor floor,
            KeptContributions contributions,
            Conflicts conflicts,
            ReviewTexts texts,
            Chronicle chronicle,
            InstantSource clock) {
        this.floor = floor;
        this.contributions = contributions;
        this.conflicts = conflicts;
        this.texts = texts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @throws VersionNotUnderReview if another version is under review
     * @throws ReviewIsClosed if members cannot take part any more
     * @throws NoSuchParagraph if the text has no such block
     * @throws AmendmentChangesNothing if the wording is the one that stands there
     * @throws AmendmentExists if somebody has proposed the same
     * @throws si.glas.texts.RewordingSpills if it would change other paragraphs too
     */
    public Contribution propose(Proposal proposal, Speaker by) {
        Review review = floor.giveTo(by, proposal.position(), proposal.read());
        MarkdownText text = texts.of(review);
        Rewording wanted = proposal.rewording();
        WantedChange.check(text, wanted);
        List<Contribution> others = amendmentsOf(review, wanted.block());
        requireNew(wanted, others);
        Contribution added = contributions.save(Contribution.amendment(
                review.id(),
                contributions.nextNumber(review.id()),
                wanted,
                by,
                PlainWords.of(proposal.reason()),
                clock.instant()));
        conflicts.add(
                added.id(),
                others.stream()
                        .filter(other -> text.conflict(wanted, other.wanted()))
                        .map(Contribution::id)
                        .toList());
        chronicle.record(Act.of("review.amendmentProposed", review.position(), Actor.of(by.person()))
                .onBehalfOf(by.member())
                .with("number", added.number())
                .with("paragraph", wanted.block()));
        return added;
    }

    private List<Contribution> amendmentsOf(Review review, int block) {
        return contributions.of(review.id()).stream()
                .filter(Contribution::isAmendment)
                .filter(other -> other.wanted().block() == block)
                .toList();
    }

    private static void requireNew(Rewording wanted, List<Contribution> others) {
        others.stream()
                .filter(other -> other.wanted().equals(wanted))
                .findFirst()
                .ifPresent(same -> {
                    throw new AmendmentExists(same.number());
                });
    }
}
