package si.glas.chronicle;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Knows what things with ids are called: a room that has names implements it, so that the chronicle, which keeps ids
 * only, can be read.
 */
public interface Names {

    /** The names as they are now of those of these that the room knows, asked for at once for a whole page. */
    Map<UUID, Name> of(Set<UUID> ids);

    /** @param personal whether it is a person's, which the public does not read */
    record Name(String text, boolean personal) {}
}
