package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an answer helps to reach a quorum of those present. */
public enum Presence {
    @JsonProperty("present")
    PRESENT,
    @JsonProperty("absent")
    ABSENT
}
