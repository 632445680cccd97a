package si.glas.engine;

import java.util.List;
import java.util.Optional;

/** What Glas has deployed to its engine. */
public interface DeployedProcesses {

    /** The processes by name; none as long as the engine is not ready. */
    List<DeployedProcess> all();

    /** The model of a process as BPMN; none if it is not one of ours. */
    Optional<String> model(String processId);

    /** Who runs the engine that runs them. */
    EngineConnection.Kind engine();
}
