package si.glas.ballots;

import java.util.Arrays;

/** What a voter puts on the ballot paper. */
public sealed interface Marks permits Choice, Ranking, Points {

    /** Without spaces, as it stands in the ballot box, in the record and in files. */
    String word();

    /**
     * Reads what {@link #word()} has written.
     *
     * @throws IllegalArgumentException if no paper could be marked so
     */
    static Marks of(String word) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.word().equals(word))
                .map(Marks.class::cast)
                .findFirst()
                .orElseGet(() -> word.contains(":") ? Points.parse(word) : Ranking.parse(word));
    }
}
