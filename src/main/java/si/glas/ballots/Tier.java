package si.glas.ballots;

/** Who learns what somebody voted; said to voters before they vote. */
public enum Tier {
    /** From the closing on, every member sees who voted how, and anyone can recount. Until then Glas shows nobody. */
    NAMED
}
