package si.glas.forms;

import java.util.List;
import java.util.Optional;

/**
 * Why a form is shown.
 *
 * @param problems of what was posted
 * @param focus id of the element where to go on
 * @param asksMore whether it only lacks answers to questions that were not there before
 */
record Occasion(List<Problem> problems, Optional<String> focus, boolean asksMore) {

    static final Occasion OPENED = new Occasion(List.of(), Optional.empty(), false);

    static Occasion of(Outcome.Refused refused) {
        return new Occasion(refused.problems(), Optional.empty(), false);
    }

    static Occasion of(Outcome.Revised revised) {
        return new Occasion(List.of(), revised.fieldId(), revised.asksMore());
    }

    boolean isFocused(String id) {
        return focus.filter(id::equals).isPresent();
    }

    Optional<Problem> problemOf(String fieldId) {
        return problems.stream()
                .filter(problem -> problem.fieldId().equals(fieldId))
                .findFirst();
    }
}
