package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What a member of the network is, where the statute makes a difference. */
public enum Group {
    @JsonProperty("organisations")
    ORGANISATIONS("organisation"),
    @JsonProperty("individuals")
    INDIVIDUALS("individual");

    private final String word;

    Group(String word) {
        this.word = word;
    }

    /** As it stands on the roll. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException if there is none of this name */
    static Group of(String word) {
        return Arrays.stream(values())
                .filter(group -> group.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is \"" + word + "\""));
    }
}
