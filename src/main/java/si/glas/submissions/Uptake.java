package si.glas.submissions;

import java.util.Arrays;

/** What became of a demand with one decision-maker. */
public enum Uptake {
    TAKEN_UP("takenUp"),
    PARTLY("partly"),
    REJECTED("rejected"),
    NO_ANSWER("noAnswer");

    private final String word;

    Uptake(String word) {
        this.word = word;
    }

    /** As the form {@code record-uptake} writes it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException if the form has no such answer */
    public static Uptake of(String word) {
        return Arrays.stream(values())
                .filter(uptake -> uptake.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no uptake " + word));
    }
}
