package si.glas.engine;

import java.util.Optional;

/** The models as they are brought along, to be looked at. */
public interface ProcessModels {

    /** The model of a process as BPMN; none if it is not one of ours. */
    Optional<String> find(String processId);
}
