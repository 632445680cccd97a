package si.glas.engine.embedded.log;

import org.agrona.DirectBuffer;

/**
 * Consecutive records of the log, framed as the engine frames them, and never empty.
 *
 * @param lowest position of the first record
 * @param highest position of the last record
 */
record LogBlock(long lowest, long highest, DirectBuffer content) {

    boolean contains(long position) {
        return lowest <= position && position <= highest;
    }
}
