package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who decides. */
public enum Electorate {
    /** Every member of the network has one vote. */
    @JsonProperty("members")
    MEMBERS,
    /** Everybody on the board has one vote. */
    @JsonProperty("board")
    BOARD
}
