package si.glas.timetable;

import java.util.List;

/** The dates that are proposed for a new position. */
public record PlanDates(
        PlannedDate draft, PlannedDate review, PlannedDate ballot, PlannedDate response, PlannedDate renewal) {

    /** All of them, the earliest first. */
    public List<PlannedDate> all() {
        return List.of(draft, review, ballot, response, renewal);
    }
}
