package si.glas.diagrams.bpmn;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an event waits for or makes happen. */
public enum Trigger {
    NONE(""),
    MESSAGE("messageEventDefinition"),
    TIMER("timerEventDefinition"),
    ERROR("errorEventDefinition"),
    ESCALATION("escalationEventDefinition"),
    SIGNAL("signalEventDefinition"),
    COMPENSATION("compensateEventDefinition"),
    CONDITION("conditionalEventDefinition"),
    LINK("linkEventDefinition"),
    CANCEL("cancelEventDefinition"),
    TERMINATE("terminateEventDefinition"),
    /** Several definitions, of which one suffices. */
    MULTIPLE("");

    private static final Map<String, Trigger> BY_DEFINITION = Arrays.stream(values())
            .filter(trigger -> !trigger.definition.isEmpty())
            .collect(Collectors.toMap(trigger -> trigger.definition, trigger -> trigger));

    private final String definition;

    Trigger(String definition) {
        this.definition = definition;
    }

    static Optional<Trigger> of(String definition) {
        return Optional.ofNullable(BY_DEFINITION.get(definition));
    }
}
