package si.glas.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The key of a secret ballot, which a program can read once but not destroy: it lies in a pipe, and whoever wants to
 * write there waits for somebody who reads, and so for ever.
 */
record StuckKey(Path key, Path released) {

    /** @param keys the folder of a program that does not run, with one key in it */
    static StuckKey of(Path keys) throws IOException, InterruptedException {
        try (Stream<Path> all = Files.list(keys)) {
            Path key = all.findFirst().orElseThrow();
            Path released = keys.resolveSibling("key-that-was-stuck");
            Files.move(key, released);
            if (new ProcessBuilder("mkfifo", key.toString()).start().waitFor() != 0) {
                throw new IOException("There is no pipe at " + key);
            }
            // Ends as soon as somebody has read it.
            new ProcessBuilder("sh", "-c", "cat '%s' > '%s'".formatted(released, key)).start();
            return new StuckKey(key, released);
        }
    }

    /** From now on it is a file as before. */
    void release() throws IOException {
        Files.delete(key);
        Files.move(released, key);
    }

    boolean isDestroyed() {
        return Files.notExists(key);
    }
}
