package si.glas.engine.embedded.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A directory of files as one file; each entry carries a checksum. */
final class Zip {

    private Zip() {}

    static void pack(Path directory, Path zip) throws IOException {
        try (ZipOutputStream target = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            target.setLevel(Deflater.BEST_SPEED);
            for (Path file : Directories.files(directory)) {
                target.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, target);
                target.closeEntry();
            }
        }
    }

    /**
     * @throws java.util.zip.ZipException if the file is damaged
     */
    static void unpack(Path zip, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (ZipInputStream source = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                Files.copy(source, directory.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
