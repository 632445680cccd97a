package si.glas.positions;

import java.util.Map;
import java.util.UUID;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.timetable.DeadlineView;

/** Somebody with the right to do so lets a text go on, or sends it back. */
@UseCase
public class DecideOnText {

    private final Positions positions;
    private final PositionDates dates;
    private final TellEditors tellEditors;
    private final Chronicle chronicle;

    DecideOnText(Positions positions, PositionDates dates, TellEditors tellEditors, Chronicle chronicle) {
        this.positions = positions;
        this.dates = dates;
        this.tellEditors = tellEditors;
        this.chronicle = chronicle;
    }

    /** The coordinator has checked a draft. */
    public void check(PositionId id, boolean ready, String reason, PersonId by) {
        if (ready) {
            dates.close(id, DeadlineView.Kind.DRAFT);
            record("positions.draftForwarded", id, reason, by);
        } else {
            tellOfReturn(positions.get(id).view(), reason);
            record("positions.draftReturned", id, reason, by);
        }
    }

    private void tellOfReturn(PositionView position, String reason) {
        tellEditors.tell(
                position,
                UUID.randomUUID(),
                "positions.draftReturned",
                "/positions/" + position.id() + "/edit",
                Map.of("title", position.title(), "reason", reason));
    }

    /** The secretariat or the board decides where the network has given a mandate already. */
    public void approve(PositionId id, boolean approved, String reason, PersonId by) {
        record(approved ? "positions.textApproved" : "positions.textRejected", id, reason, by);
    }

    private void record(String act, PositionId id, String reason, PersonId by) {
        positions.get(id);
        chronicle.record(Act.of(act, id, Actor.of(by)).because(reason.isEmpty() ? null : reason));
    }
}
