package si.glas.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right to use a data directory: held by one program at a time, gone with the program that holds it. */
final class DirectoryLock implements AutoCloseable {

    // POSIX drops a program's locks on a file when it closes any of its handles on it: never open a second one.
    private static final Set<Path> heldHere = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(Path file) {
        if (!heldHere.add(file)) {
            throw alreadyInUse(file);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() instanceof FileLock) {
                return new DirectoryLock(file, channel);
            }
            throw alreadyInUse(file);
        } catch (IOException e) {
            release(file, channel);
            throw PostgresFiles.notWritable(file, e);
        } catch (RuntimeException e) {
            release(file, channel);
            throw e;
        }
    }

    @Override
    public void close() {
        release(file, channel);
    }

    private static void release(Path file, @Nullable FileChannel channel) {
        heldHere.remove(file);
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot release " + file, e);
        }
    }

    private static DatabaseNotStarted alreadyInUse(Path file) {
        return new DatabaseNotStarted(
                "The data directory " + file.getParent() + " is in use: another Glas is running on it.",
                "Stop the other Glas first, or give this one a directory of its own with glas.data-directory.");
    }
}
