package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * How the voting goes.
 *
 * @param days for which it is open at least, to the end of the last one; none if minutes are named
 * @param minutes for which it is open, at a meeting
 * @param changes whether a vote may be changed until the closing
 */
public record Voting(
        @JsonSetter(nulls = Nulls.SET) @Nullable Integer days,
        @JsonSetter(nulls = Nulls.SET) @Nullable Integer minutes,
        Changes changes,
        EarlyClosing earlyClosing,
        Moves closing,
        TurnoutShown turnoutShown,
        String article) {

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

    /** Who sees before the closing how many have voted, and who has not. */
    public enum TurnoutShown {
        /** Everybody how many; coordinators also who has not, to call them. */
        @JsonProperty("always")
        ALWAYS,
        @JsonProperty("coordinators")
        COORDINATORS,
        /** Nobody, so that nobody can wait for others, or move the closing to suit a result. */
        @JsonProperty("afterClosing")
        AFTER_CLOSING;

        public boolean beforeClosing(boolean toCoordinator) {
            return this == ALWAYS || this == COORDINATORS && toCoordinator;
        }
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
