package si.glas.review;

import si.glas.kernel.BusinessRefusal;

/** Another editor has answered it in the meantime; nothing of what was typed is lost. */
public final class AnsweredMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    AnsweredMeanwhile(int number) {
        super("review.answeredMeanwhile", "Contribution " + number + " has been answered since it was shown", number);
    }
}
