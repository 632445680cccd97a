package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sum of each option, the greatest first.
 *
 * @param order options with equal sums have the same place and stand in the order of the ballot paper
 */
public record Totals(List<Total> order) {

    /**
     * The sum of an option.
     *
     * @param place one more than there are options with a greater sum
     */
    public record Total(int place, Option option, long sum) {}

    /**
     * Adds up the points.
     *
     * @param otherwise what a sheet gives an option about which it says nothing
     * @throws ArithmeticException if a sum is too great
     */
    static Totals of(List<Option> options, List<Sheet> sheets, int otherwise) {
        return new Totals(placed(options.stream()
                .map(option -> new Total(0, option, sum(option, sheets, otherwise)))
                .sorted(Comparator.comparingLong(Total::sum).reversed())
                .toList()));
    }

    /** Each group of two or more options with equal sums, the greatest sum first. */
    public List<List<Option>> ties() {
        return order.stream()
                .collect(Collectors.groupingBy(
                        Total::place, TreeMap::new, Collectors.mapping(Total::option, Collectors.toList())))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** Who comes first, whatever decides among several. */
    Winner winner(List<Sheet> sheets, Lot lot) {
        List<Option> first = order.stream()
                .filter(total -> total.place() == 1 && !sheets.isEmpty())
                .map(Total::option)
                .toList();
        if (first.size() < 2) {
            return new Winner(first, null);
        }
        Option drawn = lot.first(first);
        return new Winner(List.of(drawn), Tie.byLot(first, drawn));
    }

    /**
     * Who wins.
     *
     * @param winners one, or none if there are no votes
     * @param tie if the lot decided
     */
    record Winner(List<Option> winners, @Nullable Tie tie) {}

    private static long sum(Option option, List<Sheet> sheets, int otherwise) {
        long sum = 0;
        for (Sheet sheet : sheets) {
            long points = sheet.points().getOrDefault(option.id(), otherwise);
            sum = Math.addExact(sum, Math.multiplyExact(sheet.weight(), points));
        }
        return sum;
    }

    private static List<Total> placed(List<Total> sums) {
        List<Total> placed = new ArrayList<>();
        for (Total total : sums) {
            @Nullable Total before = placed.isEmpty() ? null : placed.getLast();
            int place = before != null && before.sum() == total.sum() ? before.place() : placed.size() + 1;
            placed.add(new Total(place, total.option(), total.sum()));
        }
        return List.copyOf(placed);
    }
}
