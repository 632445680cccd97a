package si.glas.positions;

import java.util.Set;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Says who writes a position from now on. */
@UseCase
public class ChangeEditors {

    private final Positions positions;
    private final Chronicle chronicle;

    ChangeEditors(Positions positions, Chronicle chronicle) {
        this.positions = positions;
        this.chronicle = chronicle;
    }

    public void change(PositionId id, Set<PersonId> editors, PersonId coordinator) {
        Position position = positions.change(id);
        position.handTo(editors);
        positions.save(position);
        chronicle.record(
                Act.of("positions.editorsChanged", id, Actor.of(coordinator)).with("number", editors.size()));
    }
}
