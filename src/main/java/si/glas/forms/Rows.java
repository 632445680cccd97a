package si.glas.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/**
 * Finds the rows of a list: those that were given, or, where people may add and remove rows, those of the page.
 *
 * <p>For each row the page sends an input by the row's name, such as {@code demands[0]}, with the index of the given row
 * from which it comes. So a row keeps what it was given, and cannot show up twice, whatever was removed before it.
 */
final class Rows {

    /** More than a person fills in. */
    static final int MOST = 100;

    private Rows() {}

    /** @param input nothing, if the page has not shown the list yet */
    static List<Row> of(Component list, Scope scope, @Nullable FormInput input) {
        String name = scope.name(list);
        Optional<List<Row>> given = given(Paths.get(scope.given(), list.key()));
        return input != null && list.isGrowing()
                ? posted(name, input, given.orElse(List.of()))
                : given.orElseGet(() -> fresh(list.count(Attribute.REPETITIONS).orElse(1)));
    }

    /** The names under which the page can have sent something of a list. */
    static boolean isShown(String name, FormInput input) {
        return input.has(name) || hasRow(name, 0, input);
    }

    private static Optional<List<Row>> given(@Nullable Object value) {
        return value instanceof List<?> rows
                ? Optional.of(IntStream.range(0, Math.min(rows.size(), MOST))
                        .mapToObj(index -> Row.of(Scope.asMap(rows.get(index)), index))
                        .toList())
                : Optional.empty();
    }

    private static List<Row> fresh(int number) {
        return Stream.generate(Row::fresh).limit(Math.min(number, MOST)).toList();
    }

    private static List<Row> posted(String name, FormInput input, List<Row> given) {
        Set<String> used = new HashSet<>();
        return IntStream.range(0, MOST)
                .takeWhile(index -> hasRow(name, index, input))
                .mapToObj(index -> input.get(rowName(name, index)))
                .map(origin -> origin.isEmpty() ? "" : origin.getFirst())
                .map(origin -> given.stream()
                        .filter(row -> row.origin().equals(origin))
                        .filter(row -> used.add(origin))
                        .findFirst()
                        .orElseGet(Row::fresh))
                .toList();
    }

    static String rowName(String list, int index) {
        return list + "[" + index + "]";
    }

    private static boolean hasRow(String list, int index, FormInput input) {
        String row = rowName(list, index);
        Predicate<String> within = name -> name.equals(row) || name.startsWith(row + ".");
        return input.values().keySet().stream().anyMatch(within);
    }
}
