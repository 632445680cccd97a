package si.glas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The names of everything that the embedded database keeps in its directory. */
record PostgresFiles(Path directory) {

    static PostgresFiles in(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            // The real path, so that two names of one directory are one lock.
            return new PostgresFiles(Files.createDirectories(absolute).toRealPath());
        } catch (IOException e) {
            throw notWritable(absolute, e);
        }
    }

    Path lock() {
        return directory.resolve("postgresql.lock");
    }

    Path data() {
        return directory.resolve("postgresql");
    }

    Path password() {
        return directory.resolve("postgresql.password");
    }

    Path log() {
        return directory.resolve("postgresql.log");
    }

    /** Exists from before the first file of a new database is written until the database is complete. */
    Path unfinished() {
        return directory.resolve("postgresql.unfinished");
    }

    Path postmaster() {
        return data().resolve("postmaster.pid");
    }

    boolean isInitialized() {
        return Files.exists(data().resolve("PG_VERSION")) && !Files.exists(unfinished());
    }

    void requireMajorVersion(String expected) {
        if (!isInitialized()) {
            return;
        }
        String found = read(data().resolve("PG_VERSION")).strip();
        if (!found.equals(expected)) {
            throw new DatabaseNotStarted(
                    "The database in " + data() + " was made by PostgreSQL " + found + "; this Glas brings PostgreSQL "
                            + expected + " and cannot read it.",
                    "Move it over with pg_dump and pg_restore (see docs/operations.md), run the Glas that made it, or"
                            + " name a PostgreSQL " + found + " with spring.datasource.url. Nothing has been changed.");
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "Cannot read " + file + " (" + e.getMessage() + ").",
                    "Restore the file from a backup, and let the user that runs Glas read it.",
                    e);
        }
    }

    static DatabaseNotStarted notWritable(Path file, IOException cause) {
        return new DatabaseNotStarted(
                "Cannot write " + file + " (" + cause + ").",
                "Let the user that runs Glas write there, free some space on the disk, or name another place with"
                        + " glas.data-directory.",
                cause);
    }
}
