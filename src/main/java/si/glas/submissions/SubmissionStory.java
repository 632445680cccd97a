package si.glas.submissions;

import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Entry;

/** What was done with one submission, out of the chronology of its position. */
@Component
public class SubmissionStory {

    private final Chronicle chronicle;

    SubmissionStory(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Oldest first. */
    public List<Entry> of(SubmissionView submission) {
        String id = submission.id().toString();
        return chronicle.of(submission.position().value()).stream()
                .filter(entry -> id.equals(entry.act().details().get("submission")))
                .toList();
    }
}
