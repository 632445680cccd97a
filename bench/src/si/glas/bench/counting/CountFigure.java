package si.glas.bench.counting;

/**
 * How long a count takes.
 *
 * @param paper what the ballots look like
 * @param method such as "Schulze"
 * @param cold seconds of the first count in the program
 * @param median of those after it, in seconds
 */
public record CountFigure(String paper, String method, double cold, double median) {}
