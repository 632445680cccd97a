package si.glas.ballots.rules;

/** Who learns what somebody voted. */
public record Secrecy(Tier tier, String article) {}
