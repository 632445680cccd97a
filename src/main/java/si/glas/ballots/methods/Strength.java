package si.glas.ballots.methods;

import java.util.Comparator;

/**
 * How strong a pairwise victory is, or a path of them, by winning votes: by the support for the winner, and where that is
 * equal by how little the opposition was (definition of ≻win in Schulze 2011, section 2.1).
 *
 * @param support votes that prefer the winner
 * @param opposition votes that prefer the loser
 */
public record Strength(long support, long opposition) implements Comparable<Strength> {

    /** There is no path. */
    public static final Strength NONE = new Strength(0, 0);

    private static final Comparator<Strength> ORDER = Comparator.comparingLong(Strength::support)
            .thenComparing(Comparator.comparingLong(Strength::opposition).reversed());

    /** The strength of the one's victory; none if it is no victory. */
    static Strength of(long support, long opposition) {
        return support > opposition ? new Strength(support, opposition) : NONE;
    }

    Strength weaker(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Strength other) {
        return ORDER.compare(this, other);
    }
}
