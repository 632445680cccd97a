package si.glas.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.bench.contestant.Product;

/** The results as Markdown: medians, with the least and the greatest round in brackets. */
final class ResultTables {

    private static final Set<Measure> COMPARED = EnumSet.range(Measure.INSTANCES, Measure.CPU_IDLE);
    private static final Set<Measure> RATES = EnumSet.of(Measure.INSTANCES, Measure.COMPLETIONS);
    private static final Set<Measure> OF_GLAS = EnumSet.range(Measure.START_EMPTY, Measure.PROJECTION_BYTES);

    private final Results results;

    ResultTables(Results results) {
        this.results = results;
    }

    String markdown() {
        Plan plan = results.plan();
        return """

                Measured on %s: %s. Medians of %d rounds (of %d s where rates are measured), in brackets the least \
                and the greatest; of %d starts for what Glas alone is measured by; the log held %,d records.

                %s
                %s
                %s""".formatted(
                        results.date(),
                        results.machine(),
                        plan.rounds(),
                        plan.roundSeconds(),
                        plan.restarts(),
                        plan.logRecords(),
                        comparison(),
                        ofGlas(),
                        tuning());
    }

    private String comparison() {
        List<Product> products = List.of(Product.values());
        String rows = COMPARED.stream()
                .map(measure -> row(cells(
                        title(measure), products.stream().map(product -> cell(measure, product)), ratio(measure))))
                .collect(Collectors.joining());
        return header(cells("Measure", products.stream().map(Product::title), "Glas : better of the others")) + rows;
    }

    private static Stream<String> cells(String first, Stream<String> middle, String last) {
        return Stream.of(Stream.of(first), middle, Stream.of(last)).flatMap(cells -> cells);
    }

    /** How many times as much Glas does as the better of the others. */
    private String ratio(Measure measure) {
        if (!RATES.contains(measure)) {
            return "";
        }
        double others = Stream.of(Product.FLOWABLE, Product.OPERATON)
                .flatMap(product -> results.find(measure, product).stream())
                .mapToDouble(Figure::median)
                .max()
                .orElse(Double.NaN);
        return results.find(measure, Product.GLAS)
                .map(figure -> String.format(Locale.ROOT, "%.1f", figure.median() / others))
                .orElse("");
    }

    private String ofGlas() {
        String rows = OF_GLAS.stream()
                .map(measure -> row(Stream.of(title(measure), cell(measure, Product.GLAS))))
                .collect(Collectors.joining());
        return header(Stream.of("Measure", Product.GLAS.title())) + rows;
    }

    private String tuning() {
        String rows = results.tuning()
                .map(figure -> row(Stream.of(
                        figure.measure().title(),
                        figure.product().title(),
                        "`" + figure.setting() + "`" + (isChosen(figure) ? " (chosen)" : ""),
                        number(figure.measure(), figure.median()))))
                .collect(Collectors.joining());
        return header(Stream.of("Settings tried for", "Product", "Setting", "1/s")) + rows;
    }

    private boolean isChosen(Figure tuning) {
        return results.find(tuning.measure(), tuning.product())
                .filter(figure -> figure.setting().equals(tuning.setting()))
                .isPresent();
    }

    private String cell(Measure measure, Product product) {
        return results.find(measure, product)
                .map(figure -> figure.values().size() == 1
                        ? number(measure, figure.median())
                        : "**%s** (%s–%s)"
                                .formatted(
                                        number(measure, figure.median()),
                                        number(measure, figure.least()),
                                        number(measure, figure.greatest())))
                .orElse("");
    }

    private static String title(Measure measure) {
        return measure.title() + ", " + measure.unit();
    }

    private static String number(Measure measure, double value) {
        return String.format(Locale.ROOT, "%,." + measure.decimals() + "f", value);
    }

    private static String header(Stream<String> cells) {
        List<String> titles = cells.toList();
        return row(titles.stream()) + row(titles.stream().map(title -> "---"));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
