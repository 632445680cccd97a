package si.glas.engine.embedded.rest.search;

/** What several searches share. */
final class Common {

    static final String DEFINITION = " LEFT JOIN engine.process_definition d ON d.key = t.process_definition_key";

    /** Whether a process or element instance has an active incident, in itself or in what it contains or calls. */
    static final String HAS_INCIDENT = "t.key IN (SELECT unnest(path) FROM engine.incident WHERE state = 'ACTIVE')";

    /** The element's name, or else its id. */
    static final String ELEMENT_NAME = "coalesce(d.element_names ->> t.element_id, t.element_id)";

    /** There is but one tenant. */
    static final Field TENANT = new Field("tenantId", Kind.TEXT, "'<default>'::text");

    private Common() {}

    static Field definitionKey() {
        return new Field("processDefinitionKey", Kind.KEY, "t.process_definition_key");
    }

    static Field definitionId() {
        return new Field("processDefinitionId", Kind.TEXT, "d.process_id");
    }

    static Field processInstanceKey() {
        return new Field("processInstanceKey", Kind.KEY, "t.process_instance_key");
    }

    static Field elementInstanceKey() {
        return new Field("elementInstanceKey", Kind.KEY, "t.element_instance_key");
    }

    static Field elementId() {
        return new Field("elementId", Kind.TEXT, "t.element_id");
    }
}
