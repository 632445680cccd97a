package si.glas.engine;

import java.util.List;

/** What Glas has deployed to its engine. */
public interface DeployedProcesses {

    /** The processes by name; none as long as the engine is not ready. */
    List<DeployedProcess> all();

    /** Who runs the engine that runs them. */
    EngineConnection.Kind engine();
}
