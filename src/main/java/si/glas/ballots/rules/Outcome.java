package si.glas.ballots.rules;

/** How a ballot ended. */
public enum Outcome {
    ADOPTED("adopted"),
    REFUSED("refused"),
    /** Among options, by those who voted. */
    CHOSEN("chosen"),
    /** Nobody has chosen any of the options. */
    NONE_CHOSEN("noneChosen"),
    /** A mood, from which nothing follows. */
    NOTED("noted"),
    /** Too few took part, whatever they voted: the quorum was missed, or the least turnout. */
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
