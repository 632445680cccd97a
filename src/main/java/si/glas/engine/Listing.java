package si.glas.engine;

import java.util.List;

/**
 * A part of a list.
 *
 * @param entries the part that was asked for
 * @param total the number of entries in the whole list
 */
public record Listing<T>(List<T> entries, long total) {}
