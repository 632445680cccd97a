package planted.garden;

import si.glas.engine.JobType;

/** A worker without a job. */
@JobType("garden.mowLawn")
class MowLawnWorker {}
