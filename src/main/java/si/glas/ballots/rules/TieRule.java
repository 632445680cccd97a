package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Fixed beforehand, so that nobody can choose a rule to suit a result. */
public enum TieRule {
    /** What was proposed is not adopted. */
    @JsonProperty("fails")
    FAILS,
    /** The vote of whoever chairs the board: with a yes it is adopted, with anything else not. */
    @JsonProperty("chair")
    CHAIR,
    /** Drawn with a seed that is published when the ballot opens. */
    @JsonProperty("lot")
    LOT
}
