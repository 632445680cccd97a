package si.glas.engine;

/** How the work on a job ended. */
enum JobOutcome {
    COMPLETED,
    FAILED,
    /** A BPMN error was raised. */
    REFUSED,
    /** The engine did not take the result: the job is gone, or it comes again. */
    UNANSWERED
}
