package si.glas.ballots.rules;

/**
 * What comes after a missed quorum.
 *
 * @param rules by which it is held
 */
public record SecondCall(String rules, String article) {}
