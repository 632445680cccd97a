package si.glas.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.positions.PositionShelf.UnderWay;
import si.glas.tasks.KeptTask;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.TimeLeft.Urgency;

/**
 * A position as the coordinator sees it at a glance.
 *
 * @param deadline the next one
 * @param waiting the tasks that wait for somebody
 * @param owners who has the next move, by name
 * @param turnout of the open ballot or review; none if the rules of the ballot do not let the reader know
 * @param risk of missing the deadline
 */
public record PortfolioItem(
        UnderWay position,
        @Nullable DeadlineView deadline,
        List<KeptTask> waiting,
        List<String> owners,
        @Nullable Participation turnout,
        Urgency risk) {

    /** The forms of the tasks that wait, each once. */
    public List<String> forms() {
        return waiting.stream().map(task -> task.task().formId()).distinct().toList();
    }
}
