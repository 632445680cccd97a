package si.glas.bench.counting;

import java.util.List;

/**
 * All figures of one run.
 *
 * @param onePass seconds in which the memory of all places of all ballots is read once
 * @param heapMegabytes in use with the ballots of one paper, after a collection
 */
public record CountResults(int ballots, int options, List<CountFigure> counts, double onePass, long heapMegabytes) {}
