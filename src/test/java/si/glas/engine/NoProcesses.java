package si.glas.engine;

import java.util.List;

/** Stands in for an engine where a room is tested without one: it has no processes. */
public final class NoProcesses implements DeployedProcesses {

    private volatile EngineConnection.Kind engine = EngineConnection.Kind.EMBEDDED;

    public void runOn(EngineConnection.Kind engine) {
        this.engine = engine;
    }

    @Override
    public List<DeployedProcess> all() {
        return List.of();
    }

    @Override
    public EngineConnection.Kind engine() {
        return engine;
    }
}
