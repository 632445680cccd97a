package si.glas.ballots;

/** For what a delegation is given; the narrower one wins. */
public enum Reach {
    /** For one ballot. */
    BALLOT,
    /** For all ballots on positions of a campaign. */
    TOPIC,
    /** For all ballots, until it is revoked. */
    STANDING
}
