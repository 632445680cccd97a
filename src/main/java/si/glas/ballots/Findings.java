package si.glas.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import si.glas.ballots.BallotCheck.Report;

/** What a check has found so far. */
final class Findings {

    private final List<String> steps = new ArrayList<>();
    private boolean right = true;

    void say(String step) {
        steps.add(step);
    }

    void say(Collection<String> said) {
        steps.addAll(said);
    }

    void compare(String what, Object computed, String said) {
        boolean same = computed.toString().equals(said);
        right &= same;
        steps.add(
                same
                        ? "%s: %s, as the file says".formatted(what, computed)
                        : "PROBLEM: %s: %s, but the file says %s".formatted(what, computed, said));
    }

    Report report() {
        return new Report(List.copyOf(steps), right);
    }
}
