package si.glas.positions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.tasks.TaskLinks;
import si.glas.timetable.DeadlineId;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Asks the editors to write: sets the deadline of the draft and tells them. */
@UseCase
public class OpenDraft {

    private final Positions positions;
    private final PositionDates dates;
    private final Deadlines deadlines;
    private final TellEditors tellEditors;

    OpenDraft(Positions positions, PositionDates dates, Deadlines deadlines, TellEditors tellEditors) {
        this.positions = positions;
        this.dates = dates;
        this.deadlines = deadlines;
        this.tellEditors = tellEditors;
    }

    public DeadlineId open(PositionId id, int reading) {
        PositionView position = positions.get(id).view();
        UUID draft = UUID.nameUUIDFromBytes((id + "/" + reading).getBytes(StandardCharsets.UTF_8));
        DeadlineId deadline = dates.set(id, DeadlineView.Kind.DRAFT, draft);
        String task = TaskLinks.newest("write-text", id.value());
        Map<String, Object> values = Map.of(
                "title", position.title(), "dueAt", deadlines.get(deadline).dueAt(), "reading", reading);
        tellEditors.tell(position, draft, "positions.draftAsked", task, values);
        return deadline;
    }
}
