package si.glas.engine.embedded.processing;

import java.time.Duration;

/**
 * Knows of which job types there may be jobs, so that waiting workers cost the engine nothing: each activation command
 * that finds no job would still write two records.
 */
public interface JobAvailability {

    /** A number that grows whenever jobs of the type become available; read it before trying to activate some. */
    long version(String jobType);

    /**
     * Blocks the calling (virtual) thread until the version of the type is greater than the given one.
     *
     * @return whether that happened before the timeout
     */
    boolean awaitNewer(String jobType, long version, Duration timeout) throws InterruptedException;
}
