package si.glas.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;
import si.glas.kernel.Sha256;

/** PostgreSQL's programs for this machine, unpacked once for each user and version. */
final class PostgresBinaries {

    static final String MAJOR_VERSION = "18";

    private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

    private PostgresBinaries() {}

    /** The directory whose {@code bin} holds the programs. */
    static Path unpacked() {
        // Not the shared /tmp, where another user of the machine could put programs of their own for us to run.
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "glas");
        try {
            byte[] archive = archive();
            Path target = cache.resolve("postgresql-" + MAJOR_VERSION + "-" + digest(archive));
            if (!Files.isDirectory(target)) {
                unpack(archive, Files.createDirectories(cache), target);
            }
            return target;
        } catch (IOException e) {
            throw new DatabaseNotStarted(
                    "Cannot unpack PostgreSQL into " + cache + " (" + e + ").",
                    "Let the user that runs Glas write there, free some space on the disk, or name a PostgreSQL of your"
                            + " own with spring.datasource.url.",
                    e);
        }
    }

    private static byte[] archive() throws IOException {
        if (!ClassUtils.isPresent(LIBRARY, PostgresBinaries.class.getClassLoader())) {
            throw new DatabaseNotStarted(
                    "No database is named, and this Glas is packaged without one.",
                    "Name a PostgreSQL " + MAJOR_VERSION
                            + " with spring.datasource.url, username and password, or start"
                            + " Glas from its sources with mvn spring-boot:run.");
        }
        String system = System.getProperty("os.name")
                .replaceFirst("^Mac OS X$", "Darwin")
                .split(" ", 2)[0];
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT).replaceFirst("^amd64$", "x86_64");
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new DatabaseNotStarted(
                    "Glas brings no PostgreSQL for " + system + " on " + machine + ".",
                    "Name a PostgreSQL of your own with spring.datasource.url.",
                    e);
        }
    }

    private static void unpack(byte[] archive, Path cache, Path target) throws IOException {
        Path beside = Files.createTempDirectory(cache, "unpacking-");
        try {
            extract(archive, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another Glas of this user was faster; what it unpacked is the same.
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private static void extract(byte[] archive, Path directory) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, directory.resolve(entry.getName()));
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if (entry.getName().startsWith("bin/") && !file.toFile().setExecutable(true)) {
                throw new IOException("Cannot make " + file + " executable");
            }
        }
    }

    private static String digest(byte[] archive) {
        return Sha256.hex(Sha256.of(archive)).substring(0, 16);
    }
}
