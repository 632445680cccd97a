package si.glas.positions;

import si.glas.kernel.NotAllowed;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionView.Stage;

/** Who may read a text: the members from their review on, and whoever works on it before. */
public final class MayRead {

    private MayRead() {}

    /** @throws NotAllowed if it is still being written and the reader has no part in that */
    public static PositionView require(PositionView position, SignedIn reader) {
        if (position.stage() == Stage.DRAFT && position.reading() == 1 && !hasAPart(position, reader)) {
            throw new NotAllowed("to read a draft");
        }
        return position;
    }

    private static boolean hasAPart(PositionView position, SignedIn reader) {
        return position.editors().contains(reader.id())
                || reader.has(Role.COORDINATOR)
                || reader.has(Role.BOARD)
                || reader.has(Role.AUDITOR)
                || reader.has(Role.ADMINISTRATOR);
    }
}
