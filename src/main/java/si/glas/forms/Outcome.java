package si.glas.forms;

import java.util.List;
import java.util.Optional;

/** What became of a form that was posted. */
public sealed interface Outcome {

    /**
     * It is complete and right.
     *
     * @param data the visible fields that were filled in, and nothing else
     */
    record Accepted(FormData data) implements Outcome {}

    /**
     * It cannot be taken so; the page shows it again, with status 422.
     *
     * @param problems at least one, in the order of the form
     */
    record Refused(FormInput typed, List<Problem> problems) implements Outcome {}

    /**
     * It changed its shape, and the page shows it again: a row came or went, or answers led to questions that were not on
     * the page before.
     *
     * @param fieldId where to go on
     * @param asksMore whether it could have been taken, if it were not for those questions
     */
    record Revised(FormInput typed, Optional<String> fieldId, boolean asksMore) implements Outcome {}
}
