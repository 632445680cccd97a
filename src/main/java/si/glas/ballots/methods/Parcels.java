package si.glas.ballots.methods;

import java.util.Arrays;

/**
 * Who holds which ballots at which value. Values are whole numbers of hundred-thousandths of a vote, so that rounding
 * down to five decimals is whole division.
 */
final class Parcels {

    /** A whole vote. */
    static final int ONE = 100_000;

    private final Profile profile;
    private final boolean[] continuing;
    private final int[] next;
    /** For each option the value of each ballot with it; none until it has received any. */
    private final int[][] values;

    private final long[] votes;
    private long nonTransferable;

    /** Sorts the ballots by their first preferences. */
    Parcels(Profile profile) {
        int options = profile.options().size();
        this.profile = profile;
        this.continuing = new boolean[options];
        this.next = new int[options];
        this.values = new int[options][0];
        this.votes = new long[options];
        Arrays.fill(continuing, true);
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            give(ballot, profile.best(ballot, continuing, next), ONE);
        }
    }

    /** From now on nobody's ballots are transferred to it. */
    void close(int option) {
        continuing[option] = false;
    }

    boolean isContinuing(int option) {
        return continuing[option];
    }

    long votes(int option) {
        return votes[option];
    }

    /** The votes of ballots, other than blank ones, that had no next preference when they were transferred. */
    long nonTransferable() {
        return nonTransferable;
    }

    /** Transfers a part of the votes of an option that no longer continues; it keeps the rest, to the last fraction. */
    void transfer(int from, long amount) {
        int[] held = values[from];
        long all = votes[from];
        values[from] = new int[0];
        for (int ballot = 0; ballot < held.length; ballot++) {
            if (held[ballot] > 0) {
                int value = amount == all ? held[ballot] : (int) (Math.multiplyExact(amount, held[ballot]) / all);
                int preferences = profile.best(ballot, continuing, next);
                nonTransferable += preferences == 0 ? profile.weight(ballot) * value : 0;
                give(ballot, preferences, value);
            }
        }
        votes[from] -= amount;
    }

    private void give(int ballot, int preferences, int value) {
        if (preferences == 0) {
            return;
        }
        int part = value / preferences;
        long more = Math.multiplyExact(profile.weight(ballot), part);
        for (int position = 0; position < preferences; position++) {
            int option = next[position];
            if (values[option].length == 0) {
                values[option] = new int[profile.size()];
            }
            values[option][ballot] += part;
            votes[option] = Math.addExact(votes[option], more);
        }
    }
}
