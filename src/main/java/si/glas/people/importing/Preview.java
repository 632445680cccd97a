package si.glas.people.importing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a plan.
 *
 * @param shown which lines are shown
 * @param lines of this page
 * @param problems the first of them; a list with more is put right step by step
 * @param number of this page, from 1
 */
record Preview(
        UUID id,
        Plan plan,
        PlannedLine.Outcome shown,
        List<PlannedLine> lines,
        List<Problem> problems,
        int number,
        int pages) {

    private static final int LINES = 100;
    private static final int PROBLEMS = 200;

    /** @param wanted none for the first kind of which there are any */
    static Preview of(UUID id, Plan plan, PlannedLine.@Nullable Outcome wanted, int number) {
        PlannedLine.Outcome shown = wanted == null ? firstOf(plan) : wanted;
        List<PlannedLine> all =
                plan.lines().stream().filter(line -> line.outcome() == shown).toList();
        int pages = Math.max(1, (all.size() + LINES - 1) / LINES);
        int page = Math.clamp(number, 1, pages);
        return new Preview(
                id,
                plan,
                shown,
                all.stream().skip((long) (page - 1) * LINES).limit(LINES).toList(),
                plan.problems().stream().limit(PROBLEMS).toList(),
                page,
                pages);
    }

    public int moreProblems() {
        return plan.problems().size() - problems.size();
    }

    private static PlannedLine.Outcome firstOf(Plan plan) {
        return Stream.of(PlannedLine.Outcome.values())
                .filter(outcome -> plan.count(outcome) > 0)
                .findFirst()
                .orElse(PlannedLine.Outcome.NEW);
    }
}
