package si.glas.engine;

import java.util.List;

/**
 * What keeps processes from going on, and another try.
 *
 * <p>Each method throws {@link EngineRefused} if the engine says no and {@link EngineUnavailable} if it is worth another
 * try.
 */
public interface Incidents {

    /** The open incidents of an instance and of all that it has called, the oldest first. */
    List<Incident> of(long processInstanceKey);

    /**
     * Tries once more what has failed; if it fails again, there is a new incident. One that is already resolved, or that
     * has ended with its instance, stays as it is.
     */
    void retry(long key);
}
