package si.glas.ballots.rules;

/** What decides when there are as many yes as no, or when options have as many votes. */
public record Tie(TieRule rule, String article) {}
