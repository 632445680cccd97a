package si.glas.timetable;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the positions are called, so that rooms which they are built on can show it. */
public interface Titles {

    /** The titles of the known ones of these positions, read at once. */
    Map<UUID, String> of(Collection<UUID> positions);
}
