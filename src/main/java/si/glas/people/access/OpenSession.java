package si.glas.people.access;

import java.time.Instant;

/**
 * Somewhere a person is signed in.
 *
 * @param handle by which it is named on pages
 * @param current whether it is the one that asks
 */
public record OpenSession(String handle, Device device, Instant since, Instant lastSeen, boolean current) {}
