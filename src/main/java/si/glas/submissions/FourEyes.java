package si.glas.submissions;

import si.glas.kernel.PersonId;
import si.glas.positions.PositionView;

/** What goes out in the network's name is looked at by somebody who has neither started nor written it. */
public final class FourEyes {

    private FourEyes() {}

    /** Whether they may sign the position off. */
    public static boolean allow(PositionView position, PersonId person) {
        return !position.startedBy().equals(person) && !position.editors().contains(person);
    }

    /** @throws OwnText if it is their own text */
    static void require(PositionView position, PersonId person) {
        if (!allow(position, person)) {
            throw new OwnText(position.id());
        }
    }
}
