package si.glas.ballots.rules;

import java.util.Arrays;

/** What statutes count. Real ones differ in which of these they mean, so a rule set always says. */
public enum Quantity {
    /** Everybody on the roll. */
    ELIGIBLE("eligible"),
    /** Whoever answered anything; "not our field" too, if the rule set counts it as present. */
    PRESENT("present"),
    /** Yes, no and abstentions. */
    CAST("cast"),
    /** The decided votes. */
    YES_PLUS_NO("yesPlusNo"),
    YES("yes");

    private final String word;

    Quantity(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException if rule sets know no such word */
    static Quantity of(String word) {
        return Arrays.stream(values())
                .filter(quantity -> quantity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody counts \"" + word + "\""));
    }

    @Override
    public String toString() {
        return word;
    }
}
