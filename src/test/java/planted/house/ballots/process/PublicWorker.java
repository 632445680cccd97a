package planted.house.ballots.process;

import si.glas.engine.JobType;

/** A worker that others could call. */
@JobType("ballots.countBallots")
public class PublicWorker {}
