package si.glas.engine;

/**
 * One version of a model, as instances run it.
 *
 * @param key names the version
 * @param version counted from 1
 * @param xml the BPMN model
 */
public record ProcessDefinition(long key, String processId, int version, String xml) {}
