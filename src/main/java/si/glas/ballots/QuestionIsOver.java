package si.glas.ballots;

import si.glas.kernel.BusinessRefusal;

/** Nobody can take back a question that has been decided or withdrawn. */
public class QuestionIsOver extends BusinessRefusal {

    QuestionIsOver(QuestionId question) {
        super("ballots.questionIsOver", question + " is over");
    }
}
