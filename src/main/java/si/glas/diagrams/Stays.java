package si.glas.diagrams;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import si.glas.diagrams.svg.State;
import si.glas.engine.ProcessInstance;
import si.glas.engine.Visit;

/** All stays of a process at one element. */
record Stays(List<Visit> visits) {

    private static final String BODY = "MULTI_INSTANCE_BODY";

    /** Around the instances of a multi-instance activity there is a stay more, which counts only while it is alone. */
    static Stays of(List<Visit> visits) {
        List<Visit> inner =
                visits.stream().filter(visit -> !visit.type().equals(BODY)).toList();
        return new Stays(inner.isEmpty() ? visits : inner);
    }

    State state() {
        if (count(Stays::isStuck) > 0) {
            return State.STUCK;
        }
        if (count(ProcessInstance.State.ACTIVE) > 0) {
            return State.ACTIVE;
        }
        return count(ProcessInstance.State.COMPLETED) > 0 ? State.DONE : State.ENDED;
    }

    /** How often what the state says is so. */
    int count() {
        return (int)
                switch (state()) {
                    case STUCK -> count(Stays::isStuck);
                    case ACTIVE -> count(ProcessInstance.State.ACTIVE);
                    case DONE -> count(ProcessInstance.State.COMPLETED);
                    default -> visits.size();
                };
    }

    Instant since() {
        return visits.stream()
                .filter(visit -> visit.leftAt() == null)
                .map(Visit::enteredAt)
                .findFirst()
                .orElse(visits.getLast().enteredAt());
    }

    /** The instance to look at: one that runs, else the latest. */
    @Nullable Long called() {
        Visit shown = visits.stream()
                .filter(visit -> visit.leftAt() == null)
                .findFirst()
                .orElse(visits.getLast());
        return shown.calledKey();
    }

    static State stateOf(Visit visit) {
        return new Stays(List.of(visit)).state();
    }

    private static boolean isStuck(Visit visit) {
        return visit.hasIncident() && visit.state() == ProcessInstance.State.ACTIVE;
    }

    private long count(ProcessInstance.State state) {
        return count(visit -> visit.state() == state);
    }

    private long count(Predicate<Visit> which) {
        return visits.stream().filter(which).count();
    }
}
