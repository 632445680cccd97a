package si.glas.tasks;

import java.util.List;
import si.glas.kernel.PersonId;

/** A room's part of the inbox. */
public interface Asks {

    /** What waits for this person, read in one query. */
    List<Ask> waitingFor(PersonId person);
}
