package si.glas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the docs that shows the results between two markers, and says around them what they mean. */
final class PerformancePage {

    private static final Path FILE = Path.of("docs", "performance.md");
    private static final String BEGIN = "<!-- results: written by mvn -Pbench -->";
    private static final String END = "<!-- end of results -->";

    private PerformancePage() {}

    static void write(String results) throws IOException {
        Files.writeString(FILE, replaced(Files.readString(FILE), results));
    }

    static String replaced(String page, String results) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    "%s has no lines %s and %s between which the results belong".formatted(FILE, BEGIN, END));
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + results + "\n" + page.substring(end);
    }
}
