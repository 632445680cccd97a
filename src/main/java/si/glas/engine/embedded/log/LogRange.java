package si.glas.engine.embedded.log;

/**
 * The records that a log holds.
 *
 * @param first position of the first record, 0 in an empty log
 * @param last position of the last record, 0 in an empty log
 */
public record LogRange(long first, long last) {

    public boolean isEmpty() {
        return last == 0;
    }
}
