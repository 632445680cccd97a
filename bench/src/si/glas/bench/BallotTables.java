package si.glas.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import si.glas.bench.ballots.BallotPlan;
import si.glas.bench.ballots.BallotResults;
import si.glas.bench.ballots.CastingFigure;
import si.glas.bench.ballots.SizeFigure;

/** The figures of ballots as Markdown. */
record BallotTables(BallotResults results) {

    String markdown() {
        BallotPlan plan = results.plan();
        return """

                Measured on %s: %s. %d clients, %,d votes in each of %d rounds; medians of the rounds, in brackets the \
                least and the greatest.

                | | 1/s | Votes : inserts | Median, ms | 99th percentile, ms | Processor time of Glas, ms | Last mail \
                after, s |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                | Voters | Tier | Opening, s | One of the first %d votes, ms | One of the last, ms | Counting, s | \
                Announcing, s | Engine records while voting | Engine records in all |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s""".formatted(
                        LocalDate.now(),
                        Machine.description(),
                        plan.clients(),
                        plan.votes(),
                        plan.rounds(),
                        casting(results.casting()),
                        plan.sample(),
                        results.sizes().stream().map(BallotTables::row).collect(Collectors.joining()));
    }

    private static String casting(CastingFigure figure) {
        return String.format(
                Locale.ROOT,
                """
                | Votes over HTTP | %s | **%.3f** | %.1f | %.1f | %.2f | %.0f |
                | Single rows, by %s | %s | | | | | |
                """,
                rates(figure.votes()),
                median(figure.votes()) / median(figure.inserts()),
                figure.median(),
                figure.p99(),
                figure.cpu(),
                figure.mails(),
                figure.yardstick(),
                rates(figure.inserts()));
    }

    private static String rates(List<Double> rates) {
        return String.format(
                Locale.ROOT,
                "**%,.0f** (%,.0f–%,.0f)",
                median(rates),
                rates.stream().min(Double::compare).orElseThrow(),
                rates.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private static String row(SizeFigure figure) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f | **%.2f** | **%.2f** | %.2f | %.2f | %d | %d |\n",
                figure.voters(),
                figure.tier(),
                figure.open(),
                figure.firstVote(),
                figure.lastVote(),
                figure.count(),
                figure.announce(),
                figure.recordsOfVoting(),
                figure.records());
    }
}
