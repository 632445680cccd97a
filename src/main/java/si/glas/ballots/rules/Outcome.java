package si.glas.ballots.rules;

/** How a ballot ended. */
public enum Outcome {
    ADOPTED("adopted"),
    REFUSED("refused"),
    /** Too few took part, whatever they voted. */
    QUORUM_MISSED("quorumMissed");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** As the processes know it. */
    public String word() {
        return word;
    }
}
