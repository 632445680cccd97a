package si.glas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server that outlives a Glas which was killed: nobody else would ever end it. */
final class OrphanedPostmaster {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);
    private static final long PATIENCE_SECONDS = 60;

    private OrphanedPostmaster() {}

    /** Ends the server that still runs on the directory, if there is one; the caller holds the directory's lock. */
    static void end(PostgresFiles files) {
        if (!Files.exists(files.postmaster())) {
            return;
        }
        Optional<ProcessHandle> postmaster = running(files);
        if (postmaster.isPresent()) {
            log.info(
                    "Ending the database server (process {}) that an earlier Glas left running",
                    postmaster.get().pid());
            end(postmaster.get());
        } else {
            // PostgreSQL refuses to start when the number in this file has since gone to another program.
            delete(files.postmaster());
        }
    }

    private static Optional<ProcessHandle> running(PostgresFiles files) {
        List<String> lines = PostgresFiles.read(files.postmaster()).lines().toList();
        return Optional.of(lines)
                .filter(all -> !all.isEmpty() && all.getFirst().strip().matches("\\d+"))
                .flatMap(all -> ProcessHandle.of(Long.parseLong(all.getFirst().strip())))
                .filter(process -> isServerOn(files.data(), process.info()));
    }

    private static boolean isServerOn(Path data, ProcessHandle.Info info) {
        boolean isPostgres = info.command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
                .anyMatch(name -> name.startsWith("postgres"));
        // Windows does not tell a process's arguments.
        boolean isOurs = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .orElse(true);
        return isPostgres && isOurs;
    }

    private static void end(ProcessHandle postmaster) {
        try {
            interrupt(postmaster);
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw stillRunning(postmaster, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(postmaster, e);
        }
    }

    private static void interrupt(ProcessHandle postmaster) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            postmaster.destroy();
        } else {
            // SIGINT is PostgreSQL's fast shutdown; the SIGTERM of destroy() would wait for every client to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw PostgresFiles.notWritable(file, e);
        }
    }

    private static DatabaseNotStarted stillRunning(ProcessHandle postmaster, Exception cause) {
        return new DatabaseNotStarted(
                "The database server (process " + postmaster.pid()
                        + ") that an earlier Glas left running does not end.",
                "End that process, then start Glas again.",
                cause);
    }
}
