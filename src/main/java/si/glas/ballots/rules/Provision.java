package si.glas.ballots.rules;

/**
 * A condition of the statute.
 *
 * @param article where it stands, such as {@code 13} or {@code 13/2}
 */
public record Provision(Condition condition, String article) {}
