package si.glas.positions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.notices.Notice;
import si.glas.notices.Notices;
import si.glas.people.Directory;
import si.glas.timetable.DeadlineView;
import si.glas.timetable.Deadlines;

/** Ends what was under way about a withdrawn position, and tells its editors. */
@UseCase
public class TellOfWithdrawal {

    private final Positions positions;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Notices notices;

    TellOfWithdrawal(Positions positions, Deadlines deadlines, Directory directory, Notices notices) {
        this.positions = positions;
        this.deadlines = deadlines;
        this.directory = directory;
        this.notices = notices;
    }

    public void tell(PositionId id) {
        PositionView position = positions.get(id).view();
        deadlines.of(id.value()).stream().map(DeadlineView::id).forEach(deadlines::close);
        UUID withdrawal = UUID.nameUUIDFromBytes((id + "/withdrawn").getBytes(StandardCharsets.UTF_8));
        directory
                .persons(position.editors())
                .values()
                .forEach(editor -> notices.send(new Notice(
                        withdrawal,
                        "positions.positionWithdrawn",
                        editor.recipient(),
                        "/positions/" + id,
                        Map.of("title", position.title()))));
    }
}
