package si.glas.bench.pages;

/**
 * What was measured of a page or an act.
 *
 * @param queriesOfFew how many it asks the database while few processes run, in a small network
 * @param queries likewise while many run, in a large one
 * @param kilobytes of the page
 * @param median in milliseconds, from the browser's asking to the last byte of the answer
 * @param p99 likewise
 */
public record PageFigure(String title, int queriesOfFew, int queries, double kilobytes, double median, double p99) {}
