package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Not everything has an answer yet. */
public final class AnswersMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AnswersMissing(int number) {
        super("review.answersMissing", number + " answers are missing", number);
    }
}
