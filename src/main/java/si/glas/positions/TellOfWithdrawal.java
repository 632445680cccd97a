package si.glas.positions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Ends what was under way about a withdrawn position, and tells its editors. */
@UseCase
public class TellOfWithdrawal {

    private final Positions positions;
    private final Deadlines deadlines;
    private final TellEditors tellEditors;

    TellOfWithdrawal(Positions positions, Deadlines deadlines, TellEditors tellEditors) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.tellEditors = tellEditors;
    }

    public void tell(PositionId id) {
        PositionView position = positions.get(id).view();
        deadlines.of(id.value()).stream().map(DeadlineView::id).forEach(deadlines::close);
        UUID withdrawal = UUID.nameUUIDFromBytes((id + "/withdrawn").getBytes(StandardCharsets.UTF_8));
        tellEditors.tell(
                position,
                withdrawal,
                "positions.positionWithdrawn",
                "/positions/" + id,
                Map.of("title", position.title()));
    }
}
