package si.glas.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.bench.pages.PageFigure;
import si.glas.bench.pages.PagePlan;
import si.glas.bench.pages.PageResults;

/** The figures of pages as Markdown. */
final class PageTables {

    private final PageResults results;
    private final PagePlan plan;

    PageTables(PageResults results, PagePlan plan) {
        this.results = results;
        this.plan = plan;
    }

    String markdown() {
        return """

                Measured on %s: %s. %,d members, %,d positions, %d of them with a running process; %,d requests for \
                each page after %,d to warm up, %,d votes.

                %s
                %s""".formatted(
                        LocalDate.now(),
                        Machine.description(),
                        plan.members(),
                        plan.positions(),
                        plan.running(),
                        plan.rounds() * plan.requests(),
                        plan.warmUpRounds() * plan.requests(),
                        plan.votes(),
                        table("Page", "Page : health", results.health(), results.pages().stream()),
                        table("Act", "Act : insert", results.insert(), Stream.of(results.vote(), results.roundTrip())));
    }

    private String table(String what, String ratio, PageFigure yardstick, Stream<PageFigure> figures) {
        return """
                | %s | Median, ms | 99th percentile, ms | %s | Queries, %d running | Queries, %d running | Size, kB |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(what, ratio, plan.few(), plan.running())
                + Stream.concat(figures, Stream.of(yardstick))
                        .map(figure -> row(figure, yardstick))
                        .collect(Collectors.joining());
    }

    private static String row(PageFigure figure, PageFigure yardstick) {
        return String.format(
                Locale.ROOT,
                "| %s | **%.2f** | %.2f | %.1f | %d | %d | %s |\n",
                figure.title(),
                figure.median(),
                figure.p99(),
                figure.median() / yardstick.median(),
                figure.queriesOfFew(),
                figure.queries(),
                figure.kilobytes() == 0 ? "" : "%.0f".formatted(figure.kilobytes()));
    }
}
