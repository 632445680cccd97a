package si.glas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** The file in which PostgreSQL says what it does, and above all what it cannot do. */
final class PostgresLog {

    private static final int LINES_TO_QUOTE = 12;
    private static final long MAXIMUM_BYTES = 1 << 20;

    private PostgresLog() {}

    /** Begins a new file when the old one is long; the one before is kept. */
    static void rotate(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > MAXIMUM_BYTES) {
                Path before = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw PostgresFiles.notWritable(log, e);
        }
    }

    /** The last lines, indented to be quoted. */
    static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES_TO_QUOTE))
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "    (" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
