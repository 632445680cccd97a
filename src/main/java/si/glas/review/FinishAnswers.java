package si.glas.review;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** The editors have answered everything. */
@UseCase
public class FinishAnswers {

    private final KeptReviews reviews;
    private final KeptContributions contributions;
    private final Chronicle chronicle;

    FinishAnswers(KeptReviews reviews, KeptContributions contributions, Chronicle chronicle) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.chronicle = chronicle;
    }

    /**
     * Nothing happens if somebody has said so already.
     *
     * @throws AnswersMissing if they have not
     */
    public void finish(ReviewId id, PersonId editor) {
        Review review = reviews.change(id);
        if (review.state() != Review.State.CLOSED) {
            return;
        }
        long missing = contributions.of(id).stream()
                .filter(contribution -> !contribution.isAnswered())
                .count();
        if (missing > 0) {
            throw new AnswersMissing((int) missing);
        }
        reviews.save(review.answered());
        chronicle.record(Act.of("review.answersFinished", review.position(), Actor.of(editor)));
    }
}
