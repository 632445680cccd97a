package si.glas.engine.embedded.rest.command;

import si.glas.engine.embedded.processing.Commands;
import si.glas.engine.embedded.processing.JobAvailability;
import si.glas.engine.embedded.rest.Router;

/**
 * The routes of all commands to one engine.
 *
 * <p>An {@code operationReference} is accepted everywhere and has no effect: it labels records for their exporters, and
 * there are none here.
 */
public final class CommandRoutes {

    private CommandRoutes() {}

    /**
     * Adds the routes.
     *
     * @param changeId names this engine in the topology; it differs from that of the engine before, so that a client
     *     can tell that a purge is complete
     */
    public static void addTo(Router router, Commands commands, JobAvailability jobs, String changeId) {
        Engine engine = new Engine(commands);
        new ClusterApi(changeId).addTo(router);
        new DeploymentsApi(engine).addTo(router);
        new ResourcesApi(engine).addTo(router);
        new ProcessInstancesApi(engine).addTo(router);
        new ProcessInstanceModificationApi(engine).addTo(router);
        new ProcessInstanceMigrationApi(engine).addTo(router);
        new ElementInstancesApi(engine).addTo(router);
        new JobActivationApi(engine, new LongPolls(jobs)).addTo(router);
        new JobsApi(engine).addTo(router);
        new UserTasksApi(engine).addTo(router);
        new MessagesApi(engine).addTo(router);
        new SignalsApi(engine).addTo(router);
        new IncidentsApi(engine).addTo(router);
        new DecisionsApi(engine).addTo(router);
        new ClockApi(engine).addTo(router);
        NotOffered.addTo(router);
    }
}
