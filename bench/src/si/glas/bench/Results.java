package si.glas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import si.glas.bench.contestant.Product;

/** All figures of one run. */
record Results(String machine, LocalDate date, Plan plan, List<Figure> figures) {

    static Results of(Plan plan) {
        return new Results(Machine.description(), LocalDate.now(), plan, new ArrayList<>());
    }

    Figure add(Measure measure, Product product, String setting, List<Double> values) {
        return add(new Figure(measure, product, setting, false, List.copyOf(values)));
    }

    void addTuning(Measure measure, Product product, String setting, double value) {
        add(new Figure(measure, product, setting, true, List.of(value)));
    }

    private Figure add(Figure figure) {
        figures.add(figure);
        System.out.printf(
                "%s %s [%s]: %.1f %s%n",
                figure.product().title(),
                figure.measure().title(),
                figure.setting(),
                figure.median(),
                figure.measure().unit());
        return figure;
    }

    Optional<Figure> find(Measure measure, Product product) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.product() == product && !figure.tuning())
                .findFirst();
    }

    Stream<Figure> tuning() {
        return figures.stream().filter(Figure::tuning);
    }
}
