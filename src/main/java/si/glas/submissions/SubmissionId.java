package si.glas.submissions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a submission. */
public record SubmissionId(UUID value) implements Id {

    public static SubmissionId random() {
        return new SubmissionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
