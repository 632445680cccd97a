package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * Whether voters may give others the right to vote for them.
 *
 * @param most how many others one voter may vote for in one ballot; none where nobody may
 * @param article of the statute; empty where nobody may
 */
public record DelegationRule(Allowed allowed, int most, String article) {

    /** What those who wrote a rule set before anybody could delegate have meant. */
    static final Map<String, Object> UNSAID = Map.of("allowed", "none", "most", 0, "article", "");

    public static final DelegationRule NOBODY = new DelegationRule(Allowed.NONE, 0, "");

    /** For how much somebody may do so at once. */
    public enum Allowed {
        @JsonProperty("none")
        NONE,
        /** For each ballot anew. */
        @JsonProperty("ballot")
        BALLOT,
        /** Also for all ballots of a campaign, or until it is revoked. */
        @JsonProperty("any")
        ANY
    }

    public boolean allows() {
        return allowed != Allowed.NONE;
    }
}
