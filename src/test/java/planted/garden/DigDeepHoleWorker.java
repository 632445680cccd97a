package planted.garden;

import si.glas.engine.JobType;

/** The other of two workers of the same job type. */
@JobType("garden.digHole")
class DigDeepHoleWorker {}
