package si.glas.ballots;

import java.util.Arrays;
import java.util.Optional;

/** What a voter can answer. */
public enum Choice {
    YES("yes"),
    NO("no"),
    ABSTAIN("abstain"),
    /** The matter is none of theirs: they leave it to the others. */
    NOT_OUR_FIELD("notOurField");

    private final String word;

    Choice(String word) {
        this.word = word;
    }

    /** As the form {@code vote} knows it. */
    public String word() {
        return word;
    }

    public static Optional<Choice> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst();
    }
}
