package si.glas.submissions;

import org.springframework.stereotype.Component;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;

/** Writes down what is done with a submission, in the chronology of its position. */
@Component
class SubmissionActs {

    private final Chronicle chronicle;

    SubmissionActs(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void record(Act act) {
        chronicle.record(act);
    }

    /** @param name such as {@code textDelivered} */
    static Act act(String name, Submission submission, Actor by) {
        return Act.of("submissions." + name, submission.position(), by)
                .with("submission", submission.id())
                .with("addressee", submission.addressee());
    }
}
