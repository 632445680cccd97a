package si.glas.engine;

/**
 * Which part of a list is wanted.
 *
 * @param from the number of entries before it
 * @param size the greatest number of its entries
 */
public record PageRequest(int from, int size) {

    private static final int MAX_SIZE = 1_000;

    public PageRequest {
        if (from < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("No page from %d of size %d".formatted(from, size));
        }
    }
}
