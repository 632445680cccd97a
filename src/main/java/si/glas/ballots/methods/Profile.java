package si.glas.ballots.methods;

import java.util.List;

/**
 * Ranked ballots. Each is a weak order: a list of ranks, the best first, with one or more options in each that the voter
 * likes equally. Options that a ballot does not rank count as ranked below all that it does, and equal among themselves.
 *
 * <p>A ballot has a weight: as many like it were cast, or it has as many votes. All methods count a ballot of weight
 * three as three ballots of weight one. Alike ballots may stand more than once.
 *
 * <p>Kept in plain arrays: a ballot with twenty options takes about a hundred bytes.
 */
public final class Profile {

    private final List<Option> options;
    private final int[] starts;
    private final int[] places;
    private final long[] weights;

    /**
     * @param starts where the places of each ballot begin, and behind the last one's end
     * @param places the options' indexes, the best first; its complement if it has the rank of the one before
     */
    Profile(List<Option> options, int[] starts, int[] places, long[] weights) {
        this.options = options;
        this.starts = starts;
        this.places = places;
        this.weights = weights;
    }

    public List<Option> options() {
        return options;
    }

    /** How many ballots there are, without regard to their weights. */
    public int size() {
        return weights.length;
    }

    public long weight(int ballot) {
        return weights[ballot];
    }

    /** The votes of all ballots that rank anything; the others are blank. */
    public long votes() {
        long votes = 0;
        for (int ballot = 0; ballot < size(); ballot++) {
            votes += starts[ballot] < starts[ballot + 1] ? weights[ballot] : 0;
        }
        return votes;
    }

    /**
     * Finds the options that a ballot ranks best among those that are left.
     *
     * @param left whether each option is left
     * @param found where to put their indexes
     * @return how many there are; none if it ranks none of those that are left
     */
    int best(int ballot, boolean[] left, int[] found) {
        int count = 0;
        for (int place = starts[ballot]; place < starts[ballot + 1]; place++) {
            boolean nextRank = places[place] >= 0;
            if (nextRank && count > 0) {
                return count;
            }
            int option = nextRank ? places[place] : ~places[place];
            // Written in any case and kept only if it is left: twice as fast as a branch that nobody can predict.
            found[count] = option;
            count += left[option] ? 1 : 0;
        }
        return count;
    }

    /**
     * Lists the options as a ballot ranks them, those that it does not rank at the end.
     *
     * @param order where to put their indexes
     * @param below where to put, for each of them, the position at which those that are ranked below it begin
     * @return how many are ranked
     */
    int order(int ballot, int[] order, int[] below) {
        int ranked = starts[ballot + 1] - starts[ballot];
        int end = ranked;
        boolean[] listed = new boolean[options.size()];
        for (int position = ranked - 1; position >= 0; position--) {
            int place = places[starts[ballot] + position];
            order[position] = place < 0 ? ~place : place;
            below[position] = end;
            listed[order[position]] = true;
            end = place < 0 ? end : position;
        }
        listOthers(listed, order, ranked);
        return ranked;
    }

    private static void listOthers(boolean[] listed, int[] order, int position) {
        int next = position;
        for (int option = 0; next < order.length; option++) {
            if (!listed[option]) {
                order[next++] = option;
            }
        }
    }
}
