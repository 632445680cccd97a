package si.glas.ballots.methods;

import java.util.Arrays;
import java.util.List;

/**
 * How many votes prefer each option to each other one. An option that a ballot ranks is preferred to all that it does
 * not rank; among equals none is preferred.
 *
 * @param numbers for each option a row, in the order of the options: how many prefer it to the option of the column
 */
public record Pairwise(List<Option> options, List<List<Long>> numbers) {

    static Pairwise of(Profile profile) {
        return new Pairwise(
                profile.options(),
                Arrays.stream(numbers(profile))
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    private static long[][] numbers(Profile profile) {
        int options = profile.options().size();
        long[][] numbers = new long[options][options];
        int[] order = new int[options];
        int[] below = new int[options];
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            int ranked = profile.order(ballot, order, below);
            for (int position = 0; position < ranked; position++) {
                long[] row = numbers[order[position]];
                for (int lower = below[position]; lower < options; lower++) {
                    row[order[lower]] += profile.weight(ballot);
                }
            }
        }
        return numbers;
    }

    /** How many votes prefer the one to the other. */
    public long number(Option preferred, Option other) {
        return number(options.indexOf(preferred), options.indexOf(other));
    }

    long number(int preferred, int other) {
        return numbers.get(preferred).get(other);
    }
}
