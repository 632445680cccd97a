package si.glas.bench.ballots;

import java.util.List;

/** All figures of one run. */
public record BallotResults(BallotPlan plan, CastingFigure casting, List<SizeFigure> sizes) {}
