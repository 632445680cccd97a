package si.glas.ballots.rules;

/** What a tie rule comes to: who or what decided, and how. */
public enum TieBreak {
    FAILS(false),
    CHAIR_FOR(true),
    CHAIR_AGAINST(false),
    /** Whoever chairs has abstained or not voted. */
    CHAIR_SILENT(false),
    /** Nobody chaired the board when the ballot opened. */
    NO_CHAIR(false),
    LOT_FOR(true),
    LOT_AGAINST(false);

    private final boolean adopts;

    TieBreak(boolean adopts) {
        this.adopts = adopts;
    }

    /** Whether it adopts what was proposed. */
    public boolean adopts() {
        return adopts;
    }
}
