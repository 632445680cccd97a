package si.glas.ballots.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who learns what somebody voted; said to voters before they vote. */
public enum Tier {
    /** From the closing on, every member sees who voted how, and anyone can recount. Until then Glas shows nobody. */
    @JsonProperty("named")
    NAMED,
    /** Nobody learns it but whoever runs the server and watches it while somebody votes. */
    @JsonProperty("secret")
    SECRET
}
