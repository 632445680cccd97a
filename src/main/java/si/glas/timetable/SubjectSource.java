package si.glas.timetable;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A room that has subjects of deadlines and acts; rooms that it is built on can show them by this. */
public interface SubjectSource {

    /** The known ones of these, read at once. */
    Map<UUID, Subject> of(Collection<UUID> ids);
}
