package si.glas.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import si.glas.bench.counting.CountFigure;
import si.glas.bench.counting.CountResults;

/** The figures of counts as Markdown. */
record CountTables(CountResults results) {

    String markdown() {
        return """

                Measured on %s: %s. %,d ballots over %d options, on one thread; the ballots take %d MB with all that the \
                program needs besides. One pass over the memory of all places takes %.0f ms.

                | Ballots | Method | First count, s | Median of 7 more, s | Count : one pass |
                | --- | --- | --- | --- | --- |
                %s""".formatted(
                        LocalDate.now(),
                        Machine.description(),
                        results.ballots(),
                        results.options(),
                        results.heapMegabytes(),
                        results.onePass() * 1_000,
                        results.counts().stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(CountFigure figure) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | **%.2f** | %.1f |\n",
                figure.paper(),
                figure.method(),
                figure.cold(),
                figure.median(),
                figure.median() / results.onePass());
    }
}
