package si.glas.people.importing;

import java.util.List;

/** What a line will do. */
record PlannedLine(ListLine line, Outcome outcome, List<Change> changes) {

    enum Outcome {
        NEW,
        CHANGED,
        SAME
    }
}
