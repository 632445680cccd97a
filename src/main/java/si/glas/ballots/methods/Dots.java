package si.glas.ballots.methods;

import java.util.List;

/**
 * Dot voting, for the mood of a meeting: everybody puts up a number of dots, as many to one option as they like. It shows
 * where interest lies and decides nothing: there is no winner, and ties stay ties.
 *
 * @param dots that a ballot may put up at most
 */
public record Dots(int dots) {

    public Dots {
        if (dots < 1) {
            throw new IllegalArgumentException("Everybody has at least one dot, not " + dots);
        }
    }

    /** How many dots each option got. Binds nobody. */
    public record Mood(Totals totals) implements MethodCount {

        /** Nobody. */
        @Override
        public List<Option> winners() {
            return List.of();
        }
    }

    /**
     * Adds up.
     *
     * @throws IllegalArgumentException if a ballot puts up too many, takes dots away, or names what is no option
     */
    public Mood count(List<Option> options, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Score.checkNames(sheet, options);
            check(sheet);
        }
        return new Mood(Totals.of(options, sheets, 0));
    }

    private void check(Sheet sheet) {
        long put =
                sheet.points().values().stream().mapToLong(Integer::longValue).sum();
        boolean takesAway = sheet.points().values().stream().anyMatch(points -> points < 0);
        if (takesAway || put > dots) {
            throw new IllegalArgumentException("A ballot has from 0 to " + dots + " dots, not " + sheet.points());
        }
    }
}
