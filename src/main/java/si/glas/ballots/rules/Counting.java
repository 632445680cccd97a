package si.glas.ballots.rules;

/** How people vote and how it is counted. */
public record Counting(Method method, String article) {}
