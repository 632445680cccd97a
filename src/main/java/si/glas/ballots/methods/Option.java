package si.glas.ballots.methods;

/**
 * What can be voted for.
 *
 * @param id what ballots and lots call it
 * @param name what people call it
 */
public record Option(String id, String name) {}
