package si.glas.tasks;

import java.util.Set;
import si.glas.kernel.PersonId;

/** A room's candidate groups, such as {@code editors/<position>}; the roles are groups anyway. */
public interface CandidateGroups {

    /** The groups of this room that the person is in. */
    Set<String> of(PersonId person);

    /** Who is in the group; nobody if it is not one of this room's. */
    Set<PersonId> peopleIn(String group);
}
