package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the voting goes.
 *
 * @param days for which it is open at least, to the end of the last one
 * @param changes whether a vote may be changed until the closing
 */
public record Voting(int days, Changes changes, EarlyClosing earlyClosing, Moves closing, String article) {

    /** Whether a voter may think again. */
    public enum Changes {
        @JsonProperty("untilClosing")
        UNTIL_CLOSING,
        @JsonProperty("never")
        NEVER
    }

    /** Whether voting may end before its time. */
    public enum EarlyClosing {
        @JsonProperty("never")
        NEVER,
        /** By itself, as soon as everybody on the roll has voted and no vote can change any more. */
        @JsonProperty("whenAllHaveVoted")
        WHEN_ALL_HAVE_VOTED
    }

    /** Whether a coordinator may move the closing of an open ballot. */
    public enum Moves {
        @JsonProperty("fixed")
        FIXED,
        /** Nobody may find the door closed before the time they were told. */
        @JsonProperty("laterOnly")
        LATER_ONLY
    }
}
