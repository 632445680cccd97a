package si.glas.ballots;

/** What a voter can answer to a question of yes or no; the last two also where there are options to mark. */
public enum Choice implements Marks {
    YES("yes"),
    NO("no"),
    ABSTAIN("abstain"),
    /** The matter is none of theirs: they leave it to the others. */
    NOT_OUR_FIELD("notOurField");

    private final String word;

    Choice(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
