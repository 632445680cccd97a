package planted.garden;

import si.glas.engine.JobType;

/** One of two workers of the same job type. */
@JobType("garden.digHole")
class DigHoleWorker {}
