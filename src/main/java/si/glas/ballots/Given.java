package si.glas.ballots;

/** How a vote came. */
public enum Given {
    /** Whoever represents the voter cast it in Glas. */
    ONLINE,
    /** Said to the office, where a coordinator entered it. */
    PHONE,
    /** Handed to the office on paper, where a coordinator entered it. */
    PAPER,
    /** Another voter, to whom the voter had given the right, cast it in Glas. */
    DELEGATED
}
