package si.glas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the docs that shows the results between pairs of markers, and says around them what they mean. */
final class PerformancePage {

    private static final Path FILE = Path.of("docs", "performance.md");

    private final String begin;
    private final String end;

    PerformancePage(String section) {
        begin = "<!-- %s: written by mvn -Pbench -->".formatted(section);
        end = "<!-- end of %s -->".formatted(section);
    }

    void write(String results) throws IOException {
        Files.writeString(FILE, replaced(Files.readString(FILE), results));
    }

    private String replaced(String page, String results) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(
                    "%s has no lines %s and %s between which the results belong".formatted(FILE, begin, end));
        }
        return page.substring(0, from + begin.length()) + "\n" + results + "\n" + page.substring(to);
    }
}
