package si.glas.engine;

import java.util.Optional;
import java.util.Set;

/**
 * The processes that run or have run, for those who look after them.
 *
 * <p>The engine answers from what it has written down, which may be a moment behind what it has done. Each method throws
 * {@link EngineRefused} if the engine says no and {@link EngineUnavailable} if it is worth another try.
 */
public interface ProcessInstances {

    /** An instance by its key; none if the engine does not know it, or not yet. */
    Optional<ProcessInstance> find(long key);

    /** How far an instance has got; none if the engine does not know it, or not yet. */
    Optional<Progress> progress(long key);

    /** The version of the model that an instance runs, which need not be the latest. */
    ProcessDefinition definition(ProcessInstance instance);

    /**
     * The instances of a process that were not called by another, the latest first.
     *
     * @param processId of the model
     * @param states that they may be in; none means any
     * @param page which part of them
     */
    Listing<ProcessInstance> roots(String processId, Set<ProcessInstance.State> states, PageRequest page);

    /**
     * Ends an instance and all that it has called, whatever they are doing; one that has already ended stays as it is.
     * An instance that was called by another is refused: cancel its root.
     */
    void cancel(long key);
}
