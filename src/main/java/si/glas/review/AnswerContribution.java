package si.glas.review;

import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.positions.PositionArchive;
import si.glas.texts.Rewording;

/** An editor answers a comment or an amendment; the answer can be changed until the amendments are merged. */
@UseCase
public class AnswerContribution {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final AcceptedTogether acceptedTogether;
    private final PositionArchive positions;
    private final ReviewNotices notices;
    private final Chronicle chronicle;
    private final InstantSource clock;

    AnswerContribution(
            KeptReviews reviews,
            KeptContributions contributions,
            AcceptedTogether acceptedTogether,
            PositionArchive positions,
            ReviewNotices notices,
            Chronicle chronicle,
            InstantSource clock) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.acceptedTogether = acceptedTogether;
        this.positions = positions;
        this.notices = notices;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * @param revision of the contribution that the editor has read
     * @throws AnswersAreFinal if the review is open, or its amendments are merged
     * @throws AnsweredMeanwhile if another editor was faster
     * @throws ReasonMissing if there has to be a reason
     * @throws CompromiseMissing if there has to be a wording
     * @throws AmendmentsConflict if another accepted amendment touches the same words
     * @throws si.glas.texts.RewordingSpills if it would change other paragraphs too
     */
    public void answer(ContributionId id, int revision, Decision decision, PersonId editor) {
        Review review = reviews.change(contributions.get(id).review()).requireBeingAnswered();
        requireEditor(review, editor);
        Contribution old = contributions.get(id);
        if (old.version() != revision) {
            throw new AnsweredMeanwhile(old.number());
        }
        decision.requireComplete(old);
        Contribution answered = old.answered(answer(old, decision, editor));
        acceptedTogether.check(review, answered);
        record(review, contributions.save(answered), editor);
    }

    private void record(Review review, Contribution answered, PersonId editor) {
        Answer answer = Objects.requireNonNull(answered.answer());
        chronicle.record(Act.of("review.contributionAnswered", review.position(), Actor.of(editor))
                .with("number", answered.number())
                .with("kind", answered.kind())
                .with("disposition", answer.disposition())
                .because(answer.reason().isEmpty() ? null : answer.reason()));
        if (answer.isCompromise() && !answer.isAgreed()) {
            notices.compromiseOffered(review, answered);
        }
    }

    private void requireEditor(Review review, PersonId person) {
        if (!positions.get(review.position()).editors().contains(person)) {
            throw new NotAllowed("to answer for editors");
        }
    }

    private Answer answer(Contribution old, Decision decision, PersonId editor) {
        @Nullable String compromise = decision.isCompromise(old)
                ? new Rewording(Objects.requireNonNull(old.block()), decision.compromise()).markdown()
                : null;
        return new Answer(
                        decision.disposition(),
                        PlainWords.of(decision.reason()),
                        compromise,
                        editor,
                        clock.instant(),
                        null,
                        null)
                .insteadOf(old.answer());
    }
}
