package si.glas.positions;

import java.util.Set;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionView.Stage;

/** Who may read a text: the members from their review on, and whoever works on it before. */
public final class MayRead {

    private MayRead() {}

    /** @throws NotAllowed if it is still being written and the reader has no part in that */
    public static PositionView require(PositionView position, SignedIn reader) {
        if (!allows(position.stage(), position.reading(), position.editors(), reader)) {
            throw new NotAllowed("to read a draft");
        }
        return position;
    }

    static boolean allows(Stage stage, int reading, Set<PersonId> editors, SignedIn reader) {
        return stage != Stage.DRAFT || reading > 1 || editors.contains(reader.id()) || worksOnAll(reader);
    }

    private static boolean worksOnAll(SignedIn reader) {
        return reader.has(Role.COORDINATOR)
                || reader.has(Role.BOARD)
                || reader.has(Role.AUDITOR)
                || reader.has(Role.ADMINISTRATOR);
    }
}
