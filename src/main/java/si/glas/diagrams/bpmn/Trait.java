package si.glas.diagrams.bpmn;

/** What more there is to say of an element than its kind. */
public enum Trait {
    /** An event that lets what it happens to go on. */
    NON_INTERRUPTING,
    /** A sub-process that an event starts. */
    STARTED_BY_EVENT,
    /** An activity that is done once for each of several things, all at the same time. */
    PARALLEL_MULTI_INSTANCE,
    /** An activity that is done once for each of several things, one after the other. */
    SEQUENTIAL_MULTI_INSTANCE,
    LOOP,
    /** An activity that takes back what another has done. */
    COMPENSATING,
    /** A gateway that starts the process. */
    INSTANTIATING,
    /** The flow that is taken when no condition holds. */
    DEFAULT,
    /** A flow with a condition. */
    CONDITIONAL,
    /** An association that leads somewhere. */
    DIRECTED
}
