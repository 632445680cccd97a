package si.glas.engine;

/**
 * A process that can be started.
 *
 * @param id of the process in its model
 * @param name for people
 * @param version that new instances run, counted from 1
 */
public record DeployedProcess(String id, String name, int version) {}
